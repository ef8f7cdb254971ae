// Package assign finds the clusters of a head: centroids, distances, and for
// every row its nearest centroid (docs/accelerator.md; SpARC, DAC 2024,
// "distance unit" and "clustering unit"). It has the buffers of pre-score rows
// and of sums of clusters, and the units distu and clustu.
//
// A job has Rounds rounds. In a round the exact means of the clusters' sums are
// the centroids; each group of DistUnits << Pack of them is loaded into the
// distance unit, and all N rows pass by: a pass. The rows of a round's last pass
// leave as the stream alloc, and behind them the clusters' representatives as
// the stream rep. Sums of the first round come from units/prep, those of a later
// one from units/gather; a cluster whose sum nobody writes keeps its centroid.
// Jobs without clusters are passed over.
//
// Two machines work through the jobs in order, each with a pointer of its own.
// L loads centroids, by the divider's client C; R sends rows. L is at most one
// load ahead of what the distance unit holds. A pointer on a job that is there
// and has no clusters goes on after a cycle.
//
// # Timing of L
//
// A load starts in the first cycle s in which the distance unit's shadow bank is
// empty (its cen_ready; never while a load is under way), the pointer is on a job
// with clusters, and the sums are complete: s is later than Done (first round of
// a job) or UpDone (any other). Only then are divisors asked for, so that what C
// asks for never waits for anybody, and clients of the divider that gather waits
// for are never kept from it.
//
// The entries of a load are ordered by copy, word of the row, and slot: for each
// copy, RowWords words of 2^Pack slots. Slot s of copy j takes cluster
// min(base + j 2^Pack + s, C-1); copies without any cluster below C are left out.
// An entry is a divisor and its beats: a beat for each DivLanes lanes that hold
// elements, ceil(e / DivLanes) for the e elements of the word (e = M, or Lanes in
// all but the last word).
//
// The pointer of divisors issues one a cycle, from s+1 on, as long as fewer than 6
// of the load have been issued whose entry has not passed (last beat passed in
// cycle t: one fewer from t+1 on). A divisor issued in t is offered from t+2 on;
// two wait in line when the divider does not take them.
//
// The pointer of sums fetches the first word in s+1. A word fetched in t can give
// its first beat to the beat register in t+1, a beat a cycle, and the next word
// is fetched in the cycle in which its last beat goes there; the beat is offered
// from the cycle after, so the first one from s+3 on.
//
// With a divider that nobody else uses, beat k of a load (from 0) passes in cycle
// s + 10 + 4 floor(k/2) + k mod 2. Results come 5 cycles after their beat. A word
// of centroids goes to the distance unit in the cycle after the results of its
// last beat, and always passes.
//
// Let the load's last beat pass in cycle u. The load is ready for R from u+1 on.
// Its last word passes in u+6, and the shadow bank is full from u+7 on. It becomes
// the active bank in the first cycle, u+7 or later, in which no pass is open or
// the last word of the open pass is taken: the next cycle is o. Then rows of the
// pass may be taken, from o on, and cen_ready is true again: the next load may
// start in o.
//
// After a round's last load (u+6) the sums are not read again. The pointer moves
// on, or waits for UpDone, from u+7 on.
//
// # Timing of R
//
// A pass begins in the first cycle b in which the pointer is on its job (the
// pointer goes on in the cycle after the beginning of a job's last pass), its load is ready (b > u), no pass
// is being fetched or the last word of one is being fetched in b, fewer than 4
// passes are between their beginning and the cycle after their last row went
// into the clustering unit, and, if it is the last of its round, gather has a
// list bank (Banks at first; one fewer from the cycle after b on; one more from
// the cycle after ListFree on).
//
// Words are fetched in order, one a cycle, from b+1 on, two stages long: word i
// is fetched no earlier than word i-2 (of whatever pass) is taken. A word fetched
// in f is offered to the distance unit from f+2 on, and taken (Busy) in the first
// cycle, o or later, in which the distance unit moves. It does not move while it
// has distances that the clustering unit does not take. So words are taken one a
// cycle, also across passes, rounds and jobs, as long as loads are in time:
//
//	o of the next pass = max(last word taken, u+7) + 1, with s = o of this pass at the earliest
//
// and a pass of at least 18 + 4 floor((k-1)/2) + (k-1) mod 2 words hides the load of
// k beats behind it.
//
// PFree comes in the cycle in which the last word of the last pass of the last
// round is fetched.
//
// A row whose last word is taken in t comes to the clustering unit in t +
// Distu.Latency and leaves as alloc in Clustu.Latency more. Both units stand
// still as a whole: the clustering unit while alloc is offered and not taken; the
// distance unit while it has distances and the clustering unit stands still or
// takes no row (clearing after reset, until Ready; or representatives of two
// rounds wait in it). TaskValid is combinational: the last row of a round is
// being handed over. The representatives follow by units/clustu: the first
// Clustu.RepLatency after the round's last row entered, one a cycle.
//
// PReadData is the word asked for in the cycle before. PRead is allowed between
// TaskValid of a round that is not the last and UpDone, UpWrite too; UpDone may
// come with the last UpWrite.
package assign
