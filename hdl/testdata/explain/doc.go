// Package explain holds, for every diagnostic code of package hdl, a wrong
// and a right example. hdl.Explain, "sparcgen diag" and docs/diagnostics show
// the text of these files; the tests build each example and demand that the
// wrong one has its code and no other, and the right one none. The package
// lies below testdata since hdlvet would find some of the mistakes.
package explain
