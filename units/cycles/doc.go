// Package cycles is the cycle model of sparc_core (docs/core.md): it says in
// which cycle each job's last word leaves, exactly, without computing any data.
//
// It is a model of control alone, a step a cycle. Every part of the machine has
// a file here that follows the timing in the package documentation of units/feed,
// soft, prep, assign, gather, drain and share; a number of cycles that belongs
// to an arithmetic unit comes from that unit's Latency, through units/machine. No
// circuit is built.
//
// Of the data one thing matters: how many rows each cluster has in each round.
// Empty clusters are passed over, and members are walked one by one.
package cycles
