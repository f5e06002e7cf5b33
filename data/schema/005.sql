-- Schema 5: lists that come again, and short lists into a large file.

-- ---- Marks of rows ----

-- ---- Search words ----
