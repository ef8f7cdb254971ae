package hdl

import "github.com/sparcgen/sparcgen/hdl/ir"

// leaf is one signal inside a value made of signals. It is a plain value where
// a Signal would be an allocation.
type leaf struct {
	sig
	kind ir.PortKind
	enum Signal // of KindEnum: a signal of the type
	path string // "", "3", "row_3", "request_addr"
}

func leafOf(s Signal, path string) leaf {
	l := leaf{sig: s.base(), kind: s.kind(), path: path}
	if l.kind == ir.KindEnum {
		l.enum = s
	}
	return l
}

// signal returns the signal itself.
func (l leaf) signal() Signal {
	switch l.kind {
	case ir.KindBool:
		return Bool{l.sig}
	case ir.KindUInt:
		return UInt{l.sig}
	case ir.KindSInt:
		return SInt{l.sig}
	case ir.KindFix:
		return Fix{l.sig}
	}
	return l.enum.make(l.sig)
}

func (l leaf) signed() bool {
	return l.kind == ir.KindSInt || l.kind == ir.KindFix && Fix{l.sig}.signed()
}

func (l leaf) enumNames() []string {
	if l.kind != ir.KindEnum {
		return nil
	}
	return l.signal().enumNames()
}

// like returns s with the format of the leaf.
func (l leaf) like(s sig) sig {
	s.fmt = l.fmt
	return s
}

// single returns the one signal of a value that is a signal, but no Enum.
func single[T any](x T) (l leaf, ok bool) {
	switch v := any(x).(type) {
	case Bool:
		return leaf{sig: v.sig, kind: ir.KindBool}, true
	case UInt:
		return leaf{sig: v.sig, kind: ir.KindUInt}, true
	case SInt:
		return leaf{sig: v.sig, kind: ir.KindSInt}, true
	case Fix:
		return leaf{sig: v.sig, kind: ir.KindFix}, true
	}
	return leaf{}, false
}

// remake returns the value that single took apart, around another sig.
func remake[T any](kind ir.PortKind, s sig) T {
	switch kind {
	case ir.KindBool:
		return any(Bool{s}).(T)
	case ir.KindUInt:
		return any(UInt{s}).(T)
	case ir.KindSInt:
		return any(SInt{s}).(T)
	}
	return any(Fix{s}).(T)
}
