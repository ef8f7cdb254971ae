package hdl

import (
	"fmt"
	"reflect"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// Ordinal is a Go integer type that names the states of an enum: constants
// 0, 1, ... (iota). A String method gives the names shown in waves.
type Ordinal interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

// Enum is a value of the Go enum type T, as wide as its last constant needs.
type Enum[T Ordinal] struct{ sig }

// E returns the shape of an enum whose constants are 0 to last, at most 65,535.
func E[T Ordinal](last T) Enum[T] {
	n := int64(last)
	if n < 0 || n >= 1<<16 {
		return Enum[T]{sig{w: -1}}
	}
	return Enum[T]{sig{w: int32(ir.Span(0, n).Width(false)), fmt: int32(n)}}
}

func (Enum[T]) make(s sig) Signal { return Enum[T]{s} }
func (Enum[T]) kind() ir.PortKind { return ir.KindEnum }
func (Enum[T]) signed() bool      { return false }

func (e Enum[T]) describe() string {
	return fmt.Sprintf("Enum[%s] of %d values", reflect.TypeFor[T](), e.fmt+1)
}

// ordinal is the Go type of the constants.
func (Enum[T]) ordinal() reflect.Type { return reflect.TypeFor[T]() }

func (e Enum[T]) enumNames() []string {
	names := make([]string, int(e.fmt)+1)
	for i := range names {
		names[i] = fmt.Sprint(T(i))
	}
	return names
}

// Is returns whether e has the value v.
func (e Enum[T]) Is(v T) Bool {
	m, ok := use(e.sig)
	if !ok {
		return Bool{m.poisoned(1, false)}
	}
	return Bool{compare(ir.Eq, e.sig, e.Value(v).sig)}
}

// Value returns the constant v of the same enum.
func (e Enum[T]) Value(v T) Enum[T] {
	m, ok := use(e.sig)
	if !ok {
		return Enum[T]{m.poisoned(e.safeWidth(), false)}
	}
	if int64(v) < 0 || int64(v) > int64(e.fmt) {
		m.report(diagConst, "%s(%d) is no constant of the enum: its last is %v", reflect.TypeFor[T](), int64(v), T(e.fmt)).
			mend("a constant from 0 to %d", e.fmt)
		return Enum[T]{m.poisoned(e.safeWidth(), false)}
	}
	s := m.constant(int64(v), m.g.Width(e.id), false)
	s.fmt = e.fmt
	return Enum[T]{s}
}

// Eq returns e == f.
func (e Enum[T]) Eq(f Enum[T]) Bool { return Bool{compare(ir.Eq, e.sig, f.sig)} }

// Ne returns e != f.
func (e Enum[T]) Ne(f Enum[T]) Bool { return e.Eq(f).Not() }

// AsUInt returns the number of the value.
func (e Enum[T]) AsUInt() UInt { return UInt{sig{m: e.m, id: e.id, w: e.w}} }

// Named gives the value a name that survives into Verilog and waves.
func (e Enum[T]) Named(name string) Enum[T] {
	s := named(e.sig, name)
	s.fmt = e.fmt
	return Enum[T]{s}
}
