package hdl

import (
	"fmt"
	"hash/fnv"
	"reflect"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Namer lets a generator choose its own module name. Distinct values that
// choose one name are told apart by a number.
type Namer interface{ ModuleName() string }

// unusableGenerator returns how to report a value that cannot be a generator,
// or nil: it must be its own key, alike in every run.
func unusableGenerator(g any) func(m *Module, at ir.SourceID) {
	v := reflect.ValueOf(g)
	switch {
	case g == nil:
		return func(m *Module, at ir.SourceID) { m.reportAt(diagGeneratorType, at, "the generator is nil").mend("") }
	case !v.Comparable():
		return func(m *Module, at ir.SourceID) {
			m.reportAt(diagGeneratorType, at, "generator %T is not comparable", g)
		}
	case !v.Equal(v):
		return func(m *Module, at ir.SourceID) {
			m.reportAt(diagGeneratorType, at, "generator %T holds NaN, which does not equal itself", g).mend("")
		}
	}
	return unusableField(v, v.Type().String())
}

// unusableField looks for fields that are equal by address only, or signals.
func unusableField(v reflect.Value, path string) func(m *Module, at ir.SourceID) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Chan, reflect.UnsafePointer:
		return func(m *Module, at ir.SourceID) {
			m.reportAt(diagGeneratorType, at, "%s is a %s, which is equal by address only", path, v.Kind()).mend("hold the value itself")
		}
	case reflect.Interface:
		if !v.IsNil() {
			return unusableField(v.Elem(), path)
		}
	case reflect.Array:
		for i := range v.Len() {
			if f := unusableField(v.Index(i), path+"["+itoa(i)+"]"); f != nil {
				return f
			}
		}
	case reflect.Struct:
		if isSignal(v.Type()) {
			if v.FieldByName("m").IsNil() {
				return nil // a shape is a plain value
			}
			return func(m *Module, at ir.SourceID) { m.reportAt(diagSignalShape, at, "%s is a signal", path) }
		}
		for i := range v.NumField() {
			if f := unusableField(v.Field(i), path+"."+v.Type().Field(i).Name); f != nil {
				return f
			}
		}
	}
	return nil
}

// moduleName names a module from its generator's type and fields:
// Dist{Lanes: 64, Width: 16} is dist_l64_w16. It is false when the generator
// chose a name that is none in Verilog.
func moduleName(gen any) (string, bool) {
	if n, ok := gen.(Namer); ok {
		name := n.ModuleName()
		if !verilog.Identifier(name) {
			return "illegal", false
		}
		return name, true
	}
	v := reflect.ValueOf(gen)
	name := typeName(v.Type())
	if v.Kind() == reflect.Struct {
		name += fieldNames(v)
	} else {
		name += fieldText("", "", v)
	}
	const longest = 64
	if len(name) > longest {
		name = fmt.Sprintf("%s_%s", strings.TrimRight(name[:longest-9], "_"), digest(name))
	}
	if verilog.Keyword(name) {
		name += "_"
	}
	return name, true
}

// typeName is the type's name without its arguments, as a Verilog name.
func typeName(t reflect.Type) string {
	base, _, _ := strings.Cut(t.Name(), "[")
	name := sanitize(snake(base))
	if !legalName(name) {
		name = "m" + name
	}
	return name
}

func digest(s string) string {
	h := fnv.New32a()
	h.Write([]byte(s))
	return fmt.Sprintf("%08x", h.Sum32())
}

// fieldNames renders the fields of a generator, each under the shortest
// prefix of its name that no other field shares.
func fieldNames(v reflect.Value) string {
	t := v.Type()
	plain := make([]string, t.NumField())
	for i := range plain {
		plain[i] = strings.ReplaceAll(sanitize(snake(t.Field(i).Name)), "_", "")
	}
	var b strings.Builder
	for i, own := range plain {
		n := min(1, len(own))
		for j, other := range plain {
			for j != i && n < len(own) && strings.HasPrefix(other, own[:n]) {
				n++
			}
		}
		b.WriteString(fieldText(own[:n], sanitize(snake(t.Field(i).Name)), v.Field(i)))
	}
	return b.String()
}

// fieldText renders one field: short before numbers, long for a Bool.
func fieldText(short, long string, v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Bool:
		if v.Bool() {
			return "_" + long
		}
		return ""
	case v.CanInt() || v.CanUint():
		if s := sanitize(stringer(v)); s != "" {
			return "_" + s
		}
		return "_" + short + sanitize(fmt.Sprint(v))
	case v.CanFloat():
		return "_" + short + sanitize(strconv.FormatFloat(v.Float(), 'g', -1, 64))
	case v.Kind() == reflect.String:
		if v.String() == "" {
			return ""
		}
		return "_" + sanitize(v.String())
	case isSignal(v.Type()):
		return "_" + short + shapeName(v)
	case v.Kind() == reflect.Struct:
		return fieldNames(v)
	case v.Kind() == reflect.Interface:
		if v.IsNil() {
			return ""
		}
		e := v.Elem()
		if e.Kind() == reflect.Struct && !isSignal(e.Type()) {
			return "_" + typeName(e.Type()) + fieldNames(e)
		}
		return fieldText(short, long, e)
	default: // an array or a complex number
		return "_" + short + digest(fmt.Sprintf("%v", v))
	}
}

// shapeName renders a shape held by a generator: u8, s16, fix3_8.
func shapeName(v reflect.Value) string {
	w, format := v.FieldByName("w").Int(), v.FieldByName("fmt").Int()
	name := strings.ToLower(v.Type().Name()[:1])
	if v.Type() == reflect.TypeFor[Fix]() {
		name = "q" + sanitize(strconv.FormatInt(format>>1, 10)) + "_"
		if format&1 == 1 {
			name = "u" + name
		}
	}
	return name + sanitize(strconv.FormatInt(w, 10))
}

// stringer returns what a String method says, "" without one.
func stringer(v reflect.Value) string {
	if v.CanInterface() {
		if s, ok := v.Interface().(fmt.Stringer); ok {
			return s.String()
		}
	}
	return ""
}

// sanitize keeps what a Verilog name may hold.
func sanitize(s string) string {
	s = strings.ReplaceAll(s, "-", "n")
	return strings.Map(func(c rune) rune {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' {
			return c
		}
		return '_'
	}, s)
}

// uniqueModule returns name, or name_2, name_3, ... when distinct generators
// of equally named types meet in one design. Names that differ only in case
// would be one file on some systems.
func (d *design) uniqueModule(name string) string {
	for n := 1; ; n++ {
		unique := name
		if n > 1 {
			unique = name + "_" + itoa(n)
		}
		if key := strings.ToLower(unique); !d.names[key] {
			d.names[key] = true
			return unique
		}
	}
}

// nameApart renames a module that has a port, register or other value of the
// module's own name: Verilator takes the two for one. A name the generator
// chose is its own business, so there it is a mistake.
func (m *Module) nameApart() {
	for i := range m.names {
		g := &m.names[i]
		if g.name != m.g.Name {
			continue
		}
		if _, chosen := m.gen.(Namer); chosen {
			m.reportAt(diagClash, g.src, "%s has the name of its own module", g.noun()).mend("give it, or the module (ModuleName), another name")
			return
		}
		m.g.Name = m.d.uniqueModule(m.g.Name + "_module")
		return
	}
}
