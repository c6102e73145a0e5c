# Makes of BenchmarkDotNet's reports (*-report-github.md) the lines of the table in README.md, one for each benchmark and size:
#   | class | benchmark | size | mean | ratio | allocated |
FNR == 1 {
    class = FILENAME
    sub(/.*\//, "", class); sub(/-report-github\.md$/, "", class); sub(/.*\./, "", class); sub(/Benchmarks$/, "", class)
    columns = 0
}
/^\|/ {
    count = split($0, cells, /[ *]*\|[ *]*/)
    if (!columns) { columns = count; for (i = 2; i < count; i++) name[i] = cells[i]; next }
    if (cells[2] == "" || cells[2] ~ /^-/) next
    size = ""; mean = ratio = allocated = "-"; method = ""
    for (i = 2; i < columns; i++) {
        if (name[i] == "Method") method = cells[i]
        else if (name[i] == "Mean") mean = cells[i]
        else if (name[i] == "Ratio") ratio = cells[i]
        else if (name[i] == "Allocated") allocated = cells[i]
        else if (name[i] != "Categories" && name[i] != "Alloc Ratio" && name[i] !~ /^(Error|StdDev|Job|.*Count|UnrollFactor|Force|Server|Toolchain|Runtime|RunStrategy)$/) size = size (size == "" ? "" : ", ") tolower(name[i]) " " cells[i]
    }
    printf "| %s | %s | %s | %s | %s | %s |\n", class, method, size, mean, ratio, allocated
}
