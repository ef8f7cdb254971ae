package hdl

// slab hands out pieces of larger allocations: what elaboration makes by the
// hundred thousand, a few words each. Pieces are not given back.
type slab[T any] struct {
	free []T
	size int // of the last allocation
}

// take returns n zero values.
func (s *slab[T]) take(n int) []T {
	if n > len(s.free) {
		s.size = max(n, min(2*s.size, 256), 4)
		s.free = make([]T, s.size)
	}
	piece := s.free[:n:n]
	s.free = s.free[n:]
	return piece
}

// push appends to a list that is going to be long: doubling it allocates less
// than half of what append does on the way.
func push[T any](list []T, v T) []T {
	if n := len(list); n == cap(list) {
		list = append(make([]T, 0, max(2*n, 4)), list...)
	}
	return append(list, v)
}

// one returns a zero value.
func (s *slab[T]) one() *T { return &s.take(1)[0] }
