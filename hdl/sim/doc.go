// Package sim simulates circuits inside the process, cycle by cycle.
//
// [New] starts a circuit, driven by the names of its ports; [Open] builds a
// generator and returns a [Bench] with typed handles, one for each field of its
// inputs and outputs. A cycle has fixed phases: drive the inputs, let the logic
// settle, read, pass the clock edge ([Sim.Step]). Processes ([Sim.Go]) run side
// by side in lock step with the clock. Mistakes of a bench do not stop it: look
// at [Sim.Err] at the end.
//
// An [Engine] runs the circuit: [Native] compiles it to machine code where it
// can and runs bytecode elsewhere, [Exact] computes with big integers. Package
// verify/engine has Verilator and Icarus behind the same interface.
package sim
