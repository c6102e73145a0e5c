# Makes of BenchmarkDotNet's reports (*-report-github.md) the lines of the table in README.md, one for each benchmark and size:
#   | class | benchmark | size | mean | ratio | best | ratio of the best | allocated |
# Benchmarks that are compared stand together in a report, the one that the others stand beside first, with an empty line behind them.
function nanoseconds(time,    parts) {
    split(time, parts, " ")
    gsub(/,/, "", parts[1])
    return parts[1] * (parts[2] == "s" ? 1e9 : parts[2] == "ms" ? 1e6 : parts[2] == "ns" ? 1 : 1e3)
}
FNR == 1 {
    class = FILENAME
    sub(/.*\//, "", class); sub(/-report-github\.md$/, "", class); sub(/.*\./, "", class); sub(/Benchmarks$/, "", class)
    columns = 0
}
/^\|/ {
    count = split($0, cells, /[ *]*\|[ *]*/)
    if (!columns) { columns = count; for (i = 2; i < count; i++) name[i] = cells[i]; next }
    if (cells[2] == "" || cells[2] ~ /^-/) { beside = 0; next }
    size = ""; mean = ratio = best = allocated = "-"; method = ""
    for (i = 2; i < columns; i++) {
        if (name[i] == "Method") method = cells[i]
        else if (name[i] == "Mean") mean = cells[i]
        else if (name[i] == "Ratio") ratio = cells[i]
        else if (name[i] == "Min") best = cells[i]
        else if (name[i] == "Allocated") allocated = cells[i]
        else if (name[i] != "Categories" && name[i] != "Alloc Ratio" && name[i] !~ /^(Error|StdDev|Job|.*Count|UnrollFactor|Force|Server|Toolchain|Runtime|RunStrategy)$/) size = size (size == "" ? "" : ", ") tolower(name[i]) " " cells[i]
    }
    if (!beside) beside = nanoseconds(best)
    printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", class, method, size, mean, ratio, best, ratio == "?" ? "?" : sprintf("%.3g", nanoseconds(best) / beside), allocated
}
