package cycles

// later is things that come in known cycles, in order.
type later[T any] struct {
	at []int
	of []T
}

// push adds a thing that comes in a cycle, not before those that were added.
func (l *later[T]) push(at int, v T) { l.at, l.of = append(l.at, at), append(l.of, v) }

// due returns the thing that comes now.
func (l *later[T]) due(now int) (v T, ok bool) {
	if len(l.at) == 0 || l.at[0] != now {
		return v, false
	}
	return l.of[0], true
}

// take returns the thing that comes now, and is through with it.
func (l *later[T]) take(now int) (v T, ok bool) {
	if v, ok = l.due(now); ok {
		l.at, l.of = l.at[1:], l.of[1:]
	}
	return v, ok
}
