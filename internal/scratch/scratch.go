// Package scratch reuses memory that a pass needs again and again.
package scratch

// Cleared returns a list of n zero values, in the memory of s where it fits.
func Cleared[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}
