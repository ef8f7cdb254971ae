package hdl

// Signals returns every signal of a value, a signal or a struct, slice or array
// of signals at any depth, in order: the order in which its ports are made.
func Signals[T any](v T) []Signal {
	list := leaves(v)
	out := make([]Signal, len(list))
	for i, l := range list {
		out[i] = l.signal()
	}
	return out
}

// Pack joins all signals of a value into one word, the first signal least
// significant.
func Pack[T any](v T) UInt {
	parts := Signals(v)
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return Cat(parts...)
}

// Unpack takes the word of [Pack] apart into a value of the given shape. The
// word is exactly as wide as the shape.
func Unpack[T any](shape T, word UInt) T {
	m, ok := use(word.sig)
	n := 0
	for _, l := range leaves(shape) {
		n += clampWidth(l.Width())
	}
	if ok && n != word.Width() {
		m.report(diagNarrows, "Unpack of %d bits into a shape of %d", word.Width(), n).mend("a word of %d bits", n)
		ok = false
	}
	lo := 0
	return mapSignals(shape, func(l leaf) sig {
		if !ok {
			return m.poisonLike(l)
		}
		w := clampWidth(l.Width())
		s := slice(word.sig, lo+w-1, lo)
		lo += w
		if l.signed() {
			s = reinterpret(s, true)
		}
		return l.like(s)
	})
}
