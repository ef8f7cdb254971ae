// Package verify runs units against their golden models on any engine.
//
// A [Unit] is a circuit of ready/valid streams and a function that makes a
// [Script]: the beats that go in and, computed by the golden model, the beats
// that must come out. [Run] plays scripts on the native simulator, Verilator
// and Icarus, with or without random stalls on every stream, and reports each
// mismatch with all that is needed to replay it.
package verify
