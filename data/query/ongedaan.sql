-- Taking back what was done.

-- name: handeling_lezen
SELECT id, naam, wanneer, door, dossier FROM handeling WHERE id = :id

-- The actions that took this one back, the last one first.
-- name: handeling_teruggenomen
SELECT id, wanneer, door FROM handeling WHERE van = :van ORDER BY id DESC

-- From the last line of an action to its first; the first call gives no :voor.
-- name: wijziging_terug
SELECT volgnummer, soort, record, dossier, veld, oud, nieuw FROM wijziging
WHERE handeling = :handeling AND volgnummer < coalesce(:voor, 9223372036854775807)
ORDER BY volgnummer DESC
LIMIT 1

-- What became of a value, or of a whole record, after an action: the last of it.
-- name: wijziging_later
SELECT handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na
    AND wijziging.record = :record AND (:veld IS NULL OR coalesce(wijziging.veld, :veld) = :veld)
ORDER BY wijziging.handeling DESC, wijziging.volgnummer DESC
LIMIT 1

-- The last that was done in a dossier after an action.
-- name: dossier_later
SELECT handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na
ORDER BY wijziging.handeling DESC
LIMIT 1

-- Records of a kind that were made in a dossier after an action.
-- name: records_later
SELECT wijziging.record, handeling.wanneer, handeling.door
FROM wijziging JOIN handeling ON handeling.id = wijziging.handeling
WHERE wijziging.dossier IS :dossier AND wijziging.handeling > :na AND wijziging.soort = :soort
    AND wijziging.veld IS NULL AND wijziging.nieuw IS NOT NULL
ORDER BY wijziging.handeling DESC

-- What a colleague did or was given after an action.
-- name: gebruiker_later
-- scan: rol
SELECT 1 AS iets FROM dossier WHERE casemanager = :naam
UNION ALL SELECT 1 FROM rol WHERE gebruiker = :naam
UNION ALL SELECT 1 FROM handeling WHERE id > :na AND door = :naam
LIMIT 1
