// Package scale measures what large circuits cost: time and memory of every
// step from generators in Go to the first simulated cycle. It is what
// `sparcgen bench scale` runs, and writes docs/results/scale.md.
package scale
