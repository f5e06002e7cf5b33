# Reads the compiler's dependency files and refuses a breach of a wall between the layers: which
# folder of src/ may see which other folder's contract, and who may see sqlite3, libcsv and curses.
# A contract in include/regie belongs to the layer named in its line below.
BEGIN {
    split("base domain store csv action cli ui main", order, " ")
    may["base"] = " base "
    may["domain"] = " base domain "
    may["store"] = " base domain store "
    may["csv"] = " base domain csv "
    may["action"] = " base domain store csv action "
    may["cli"] = " base domain store-read action cli "
    may["ui"] = " base domain store-read action ui "
    may["main"] = " base domain store-read action cli ui main "
    outside["sqlite3.h"] = " store "
    outside["csv.h"] = " csv "
    outside["utf8proc.h"] = " base "
    outside["ncurses.h"] = " ui "
    outside["term.h"] = " ui "
    outside["curses.h"] = " ui "
    while ((getline line < "include/regie/LAGEN") > 0)
        if (line !~ /^#/ && split(line, word, " ") == 2)
            owner[word[2]] = word[1]
}
FNR == 1 {
    object = FILENAME
    layer = "main"
    if (match(object, /src\/[a-z]+\//))
        layer = substr(object, RSTART + 4, RLENGTH - 5)
    files++
}
{
    for (i = 1; i <= NF; i++) {
        path = $i
        if (path == "\\" || path ~ /:$/)
            continue
        while (sub(/[^\/.]+\/\.\.\//, "", path))
            continue
        base = path
        sub(/.*\//, "", base)
        if (path ~ /include\/regie\//)
            seen((base in owner) ? owner[base] : "a contract without a layer in include/regie/LAGEN")
        else if (match(path, /src\/[a-z]+\/[a-z_]+\.h$/)) {
            room = substr(path, RSTART + 4)
            sub(/\/.*/, "", room)
            if (room != layer)
                breach(path)
        } else if (path ~ /^\/usr/ && base in outside && index(outside[base], " " layer " ") == 0)
            breach(path)
    }
}
function seen(room) {
    if (room == "store-read" && layer == "store" || room == "store-read" && layer == "action")
        return
    if (index(may[layer], " " room " ") == 0)
        breach(path " (" room ")")
}
function breach(what) {
    key = object SUBSEP what
    if (!(key in told)) {
        told[key] = 1
        printf "wall: src/%s may not see %s (%s)\n", layer, what, object
        breaches++
    }
}
END {
    if (!files) {
        print "walls: no dependency files found"
        exit 1
    }
    printf "muren: %d bestanden, %d doorbroken\n", files, breaches
    exit breaches > 0
}
