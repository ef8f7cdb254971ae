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

// one returns a zero value.
func (s *slab[T]) one() *T { return &s.take(1)[0] }
