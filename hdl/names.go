package hdl

import (
	"fmt"
	"hash/fnv"
	"reflect"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

type givenName struct {
	name string
	what string
	src  ir.SourceID
}

// giveName records a name of the module's one name space; finish checks it.
func (m *Module) giveName(name string, src ir.SourceID, what string) {
	m.names = append(m.names, givenName{name, what, src})
}

// checkNames reports names that are no Verilog names, and names given twice.
// Output ports are the exception: allowed tells which of them are the
// register or wire of their own name.
func (m *Module) checkNames(outputs map[string]bool) {
	first := map[string]givenName{}
	for _, g := range m.names {
		if !legalName(g.name) {
			m.reportAt(diagName, g.src, "%s %q", g.what, g.name)
			continue
		}
		if keywords[g.name] {
			m.reportAt(diagName, g.src, "%s %s is named like a keyword of Verilog", g.what, g.name)
			continue
		}
		if g.name == "clk" || g.name == "rst" {
			m.reportAt(diagName, g.src, "%s %s is named like the implicit clock or reset", g.what, g.name)
			continue
		}
		f, twice := first[g.name]
		if !twice {
			first[g.name] = g
			continue
		}
		if (f.what == "output" || g.what == "output") && outputs[g.name] {
			continue
		}
		if f.what == "input" && g.what == "output" {
			m.reportAt(diagPorts, g.src, "%s is an input and an output", g.name)
			continue
		}
		m.reportAt(diagClash, g.src, "%s %s has the name of another %s", g.what, g.name, f.what).relate(f.src, "the other is here")
	}
}

func legalName(s string) bool {
	for i, c := range s {
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

var keywords = set(`always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config
	deassign default defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule
	endprimitive endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1
	if ifnone incdir include initial inout input instance integer join large liblist library localparam
	macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos
	posedge primitive pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent rcmos real realtime reg
	release repeat rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed small specify specparam
	strong0 strong1 supply0 supply1 table task time tran tranif0 tranif1 tri tri0 tri1 triand trior trireg
	unsigned use uwire vectored wait wand weak0 weak1 while wire wor xnor xor
	alias always_comb always_ff always_latch assert assume before bind bit break byte chandle class clocking
	const constraint context continue cover covergroup coverpoint cross do endclass endclocking endgroup
	endinterface endpackage endprogram endproperty endsequence enum expect export extends extern final
	first_match foreach forkjoin iff ignore_bins illegal_bins import inside int interface intersect join_any
	join_none local logic longint matches modport new null package packed priority program property protected
	pure rand randc randcase randsequence ref return sequence shortint shortreal solve static string struct
	super tagged this throughout timeprecision timeunit type typedef union unique var virtual void
	wait_order wildcard with within`)

func set(words string) map[string]bool {
	s := map[string]bool{}
	for _, w := range strings.Fields(words) {
		s[w] = true
	}
	return s
}

// Namer lets a generator choose its own module name.
type Namer interface{ ModuleName() string }

// moduleName names a module from its generator's type and fields:
// Dist{Lanes: 64, Width: 16} is dist_l64_w16.
func moduleName(gen any) string {
	if n, ok := gen.(Namer); ok {
		return n.ModuleName()
	}
	v := reflect.ValueOf(gen)
	t := v.Type()
	base := t.Name()
	if i := strings.IndexByte(base, '['); i >= 0 {
		base = base[:i]
	}
	name := snake(base)
	if v.Kind() == reflect.Struct {
		name += fieldNames(v)
	}
	const longest = 64
	if len(name) > longest {
		h := fnv.New32a()
		fmt.Fprintf(h, "%s", name)
		name = fmt.Sprintf("%s_%08x", strings.TrimRight(name[:longest-9], "_"), h.Sum32())
	}
	return name
}

// fieldNames renders the fields of a generator, each under the shortest
// prefix of its name that no other field shares.
func fieldNames(v reflect.Value) string {
	t := v.Type()
	var b strings.Builder
	for i := range t.NumField() {
		own := strings.ReplaceAll(snake(t.Field(i).Name), "_", "")
		n := 1
		for j := range t.NumField() {
			other := strings.ReplaceAll(snake(t.Field(j).Name), "_", "")
			for j != i && n < len(own) && strings.HasPrefix(other, own[:n]) {
				n++
			}
		}
		b.WriteString(fieldText(own[:n], snake(t.Field(i).Name), v.Field(i)))
	}
	return b.String()
}

func fieldText(short, long string, v reflect.Value) string {
	switch {
	case v.Kind() == reflect.Bool:
		if v.Bool() {
			return "_" + long
		}
		return ""
	case v.CanInt() || v.CanUint():
		if s, ok := stringer(v); ok {
			return "_" + sanitize(s)
		}
		return "_" + short + sanitize(fmt.Sprint(v))
	case v.Kind() == reflect.String:
		if v.String() == "" {
			return ""
		}
		return "_" + sanitize(v.String())
	case v.Kind() == reflect.Struct:
		return fieldNames(v)
	default:
		h := fnv.New32a()
		fmt.Fprintf(h, "%v", v)
		return fmt.Sprintf("_%s%08x", short, h.Sum32())
	}
}

func stringer(v reflect.Value) (string, bool) {
	if !v.CanInterface() {
		return "", false
	}
	s, ok := v.Interface().(fmt.Stringer)
	if !ok {
		return "", false
	}
	return s.String(), true
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
// of equally named types meet in one design.
func (d *design) uniqueModule(name string) string {
	d.names[name]++
	if n := d.names[name]; n > 1 {
		return d.uniqueModule(fmt.Sprintf("%s_%d", name, n))
	}
	return name
}
