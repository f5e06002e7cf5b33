# Turns data/query/*.sql into an enum and a table of named statements.
# A statement begins at a line `-- name: some_name`; comment lines before it belong to it. A line
# `-- scan: TABLE reason` in the comment excuses a scan of that table in the plan test, and
# `-- scan: (sort) reason` sorting what was found.
# Usage: awk -v part=header|table -f data/query.awk data/query/FILE.sql...
function finish() {
    if (current == "")
        return
    sub(/\n+$/, "", sql)
    names[++count] = current
    texts[current] = sql
    excuses[current] = scan
    current = ""
}
function literal(text,    n, lines, i, result) {
    gsub(/\\/, "\\\\", text)
    gsub(/"/, "\\\"", text)
    n = split(text, lines, "\n")
    result = ""
    for (i = 1; i <= n; i++)
        result = result "\n     \"" lines[i] "\\n\""
    return result
}
FNR == 1 { finish(); scan = "" }
/^-- name: / {
    finish()
    current = $3
    sql = ""
    scan = pending
    pending = ""
    next
}
/^-- scan: / { if (current != "" && sql == "") scan = scan $3 " "; else pending = pending $3 " "; next }
/^--/ { next }
current != "" { sql = sql $0 "\n" }
END {
    finish()
    if (part == "header") {
        print "/* Made from data/query by data/query.awk. */"
        print "#ifndef REGIE_QUERY_NAMES_H\n#define REGIE_QUERY_NAMES_H\n\nenum query {"
        for (i = 1; i <= count; i++)
            printf "    Q_%s,\n", toupper(names[i])
        print "    Q_AANTAL\n};\n\n#endif"
        exit
    }
    print "#include \"query_tabel.h\"\n#include <stddef.h>\n\nconst struct query_rij query_tabel[Q_AANTAL + 1] = {"
    for (i = 1; i <= count; i++)
        printf "    [Q_%s] = {\"%s\",%s,\n     \"%s\"},\n", toupper(names[i]), names[i], \
            literal(texts[names[i]]), excuses[names[i]]
    print "    [Q_AANTAL] = {NULL, NULL, NULL}};"
}
