package lint

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/hdl/tool"
	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Externs returns an error unless the modules of a circuit that are written in
// Verilog have the ports in their texts that Go declares: names, directions and
// widths, as Yosys reads them with the parameters given. It says every difference.
func Externs(ctx context.Context, c verilog.Circuit) error {
	var errs []error
	for _, m := range c.Design().Modules {
		if m.Extern == nil {
			continue
		}
		has, err := portsOf(ctx, m.Extern)
		if err != nil {
			errs = append(errs, fmt.Errorf("module %s: %w", m.Extern.Module, err))
			continue
		}
		for _, fault := range differences(declared(c.Design(), m), has) {
			errs = append(errs, fmt.Errorf("module %s, which is written in Verilog (for %s): %s", m.Extern.Module, m.Name, fault))
		}
	}
	return errors.Join(errs...)
}

// pin is the direction and width of a port.
type pin struct {
	dir   string
	width int
}

func (p pin) String() string { return fmt.Sprintf("an %s of %d bits", p.dir, p.width) }

// declared returns the ports that Go declares.
func declared(d *ir.Design, m *ir.Module) map[string]pin {
	ports := map[string]pin{}
	domain := func(k ir.Domain) {
		clock, reset := m.HasPorts(k)
		if clock {
			ports[d.Domains[k].Clock] = pin{"input", 1}
		}
		if reset {
			ports[d.Domains[k].Reset] = pin{"input", 1}
		}
	}
	domain(ir.MainDomain)
	for _, u := range m.Domains {
		domain(u.Domain)
	}
	for dir, list := range map[string][]ir.Port{"input": m.Inputs, "output": m.Outputs} {
		for i := range list {
			ports[list[i].Name] = pin{dir, list[i].Width * len(list[i].Lanes)}
		}
	}
	return ports
}

// portsOf returns the ports that Yosys finds in a text.
func portsOf(ctx context.Context, e *ir.Extern) (map[string]pin, error) {
	dir, err := os.MkdirTemp("", "sparcgen-extern-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "text.v"), []byte(e.Text), 0o644); err != nil {
		return nil, err
	}
	const top = "the_module_with_its_parameters"
	set := ""
	for _, p := range e.Params {
		set += fmt.Sprintf(" -chparam %s %s", p.Name, p.Value)
	}
	script := fmt.Sprintf("read_verilog text.v\nhierarchy -top %s%s\nproc\nrename -top %s\nwrite_json ports.json\n", e.Module, set, top)
	if err := os.WriteFile(filepath.Join(dir, "ports.ys"), []byte(script), 0o644); err != nil {
		return nil, err
	}
	if _, err := tool.Run(ctx, dir, "yosys", "-q", "ports.ys"); err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, "ports.json"))
	if err != nil {
		return nil, err
	}
	var net struct {
		Modules map[string]struct {
			Ports map[string]struct {
				Direction string
				Bits      []any
			}
		}
	}
	if err := json.Unmarshal(text, &net); err != nil {
		return nil, err
	}
	ports := map[string]pin{}
	for name, p := range net.Modules[top].Ports {
		ports[name] = pin{p.Direction, len(p.Bits)}
	}
	return ports, nil
}

// differences says what differs between the ports declared in Go and those in Verilog.
func differences(want, has map[string]pin) []string {
	var faults []string
	for _, name := range slices.Sorted(maps.Keys(want)) {
		switch p, ok := has[name]; {
		case !ok:
			faults = append(faults, fmt.Sprintf("no port %s: Go declares %v; there are %s", name, want[name], strings.Join(slices.Sorted(maps.Keys(has)), ", ")))
		case p != want[name]:
			faults = append(faults, fmt.Sprintf("port %s is %v, Go declares %v", name, p, want[name]))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(has)) {
		if _, ok := want[name]; !ok {
			faults = append(faults, fmt.Sprintf("port %s is %v, Go does not declare it", name, has[name]))
		}
	}
	return faults
}
