# Turns text files into one C file that holds their lines, for include/regie/embed.h.
# Usage: awk -f data/embed.awk data/FILE... ; the name inside is the path without "data/".
function quoted(line) {
    gsub(/\\/, "\\\\", line)
    gsub(/"/, "\\\"", line)
    gsub(/\t/, "\\t", line)
    gsub(/\r/, "\\r", line)
    gsub(/\?\?/, "?\\?", line)
    return line
}
BEGIN {
    print "#include \"regie/embed.h\"\n"
}
FNR == 1 {
    if (count)
        print "    NULL};"
    name[++count] = substr(FILENAME, index(FILENAME, "data/") + 5)
    printf "static const char *const bestand_%d[] = {\n", count
}
{
    printf "    \"%s\\n\",\n", quoted($0)
}
END {
    if (count)
        print "    NULL};"
    print "const struct embed_bestand embed_bestanden[] = {"
    for (i = 1; i <= count; i++)
        printf "    {\"%s\", bestand_%d},\n", name[i], i
    print "    {NULL, NULL}};"
}
