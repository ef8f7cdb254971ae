package hdl

import (
	"reflect"
	"strings"
	"unicode"
)

var signalType = reflect.TypeFor[Signal]()

var (
	typeBool = reflect.TypeFor[Bool]()
	typeUInt = reflect.TypeFor[UInt]()
	typeSInt = reflect.TypeFor[SInt]()
	typeFix  = reflect.TypeFor[Fix]()
)

// isSignal reports whether a type is one of this package's kinds: a struct
// that embeds one has its methods and is none.
func isSignal(t reflect.Type) bool {
	switch t {
	case typeBool, typeUInt, typeSInt, typeFix:
		return true
	}
	return t.Kind() == reflect.Struct && t.PkgPath() == libraryPath && t.Implements(signalType)
}

// fieldPath returns the part of a port name that a struct field adds: nothing
// for an embedded struct. False: the field cannot be used.
func fieldPath(f reflect.StructField) (string, bool) {
	if f.Anonymous && f.Type.Kind() == reflect.Struct && !isSignal(f.Type) {
		return "", true
	}
	return snake(f.Name), f.IsExported()
}

// mapSignals returns a copy of x, a signal or a struct, slice or array of
// signals at any depth, with f applied to every signal in order.
func mapSignals[T any](x T, f func(leaf) sig) T {
	if l, ok := single(x); ok {
		return remake[T](l.kind, f(l))
	}
	switch v := any(x).(type) {
	case []SInt:
		return any(mapSlice(v, f)).(T)
	case []UInt:
		return any(mapSlice(v, f)).(T)
	case []Bool:
		return any(mapSlice(v, f)).(T)
	}
	return mapAny(x, f)
}

func mapSlice[S Signal](v []S, f func(leaf) sig) []S {
	out := make([]S, len(v))
	for i := range v {
		l, _ := single(v[i])
		l.path = itoa(i)
		out[i] = remake[S](l.kind, f(l))
	}
	return out
}

func mapAny[T any](x T, f func(leaf) sig) T {
	out := reflect.New(reflect.TypeFor[T]()).Elem()
	mapValue(out, reflect.ValueOf(&x).Elem(), "", f)
	return out.Interface().(T)
}

// mapValue recurses on the Go type, not on the circuit.
func mapValue(out, in reflect.Value, path string, f func(leaf) sig) {
	if isSignal(in.Type()) {
		l := leafOf(in.Interface().(Signal), path)
		l.sig = f(l)
		out.Set(reflect.ValueOf(l.signal()))
		return
	}
	switch in.Kind() {
	case reflect.Struct:
		for i := range in.NumField() {
			if name, ok := fieldPath(in.Type().Field(i)); ok {
				mapValue(out.Field(i), in.Field(i), join(path, name), f)
			}
		}
	case reflect.Slice:
		if in.IsNil() {
			return
		}
		out.Set(reflect.MakeSlice(in.Type(), in.Len(), in.Len()))
		for i := range in.Len() {
			mapValue(out.Index(i), in.Index(i), join(path, itoa(i)), f)
		}
	case reflect.Array:
		for i := range in.Len() {
			mapValue(out.Index(i), in.Index(i), join(path, itoa(i)), f)
		}
	default:
		out.Set(in)
	}
}

// leaves returns every signal of x in order.
func leaves[T any](x T) []leaf {
	if l, ok := single(x); ok {
		return []leaf{l}
	}
	n := 0
	switch v := any(x).(type) {
	case []SInt:
		n = len(v)
	case []UInt:
		n = len(v)
	case []Bool:
		n = len(v)
	}
	list := make([]leaf, 0, n)
	mapSignals(x, func(l leaf) sig {
		list = append(list, l)
		return l.sig
	})
	return list
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	if name == "" {
		return path
	}
	return path + "_" + name
}

// snake turns a Go field name into a port name: RowValid -> row_valid.
func snake(s string) string {
	var b strings.Builder
	r := []rune(s)
	for i, c := range r {
		if unicode.IsUpper(c) {
			lowerBefore := i > 0 && !unicode.IsUpper(r[i-1]) && r[i-1] != '_'
			lowerAfter := i > 0 && i+1 < len(r) && unicode.IsLower(r[i+1]) && r[i-1] != '_'
			if lowerBefore || lowerAfter {
				b.WriteByte('_')
			}
			c = unicode.ToLower(c)
		}
		b.WriteRune(c)
	}
	return b.String()
}
