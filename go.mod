module github.com/sparcgen/sparcgen

go 1.26.8
