// Package buscycles is the cycle model of sparc_axi with an ideal memory
// (docs/axi.md): it says in which cycle the last beat of each job's result is
// handed over, when the list is done, and how many beats the bus moves, exactly,
// without computing any data.
//
// It is a model of control alone, a step a cycle, around that of the core
// (units/cycles). Every part of the machine has a file here that follows the
// package documentation of units/axi, hdl/bus and units/ccache. In a cycle first
// all parts say what their registers say (offer), in an order in which nobody asks
// before the answer is known; then all pass the edge. No circuit is built.
//
// Of the data the model wants what decides how long something takes: addresses
// and chosen keys (bursts end at boundaries of memory), how many rows each cluster
// has, and the cluster of each row (hits of the centroid cache).
//
// The memory takes every address at once and brings the first beat in the next
// cycle, then a beat a cycle; a write is answered in the cycle after its last beat.
package buscycles
