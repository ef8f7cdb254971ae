// Package place runs the open flows that gen/flow writes, Yosys with nextpnr or
// OpenSTA, and reads from their logs what a unit costs, how fast it is over
// several seeds, and which path binds it, in the names of the circuit and at the
// lines of its Go source.
package place
