package gen

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/sparcgen/sparcgen/hdl/ir"
	"github.com/sparcgen/sparcgen/internal/oscause"
)

// ManifestName is the file that says what an emission wrote.
const ManifestName = "manifest.json"

// Manifest describes an emission to other programs.
type Manifest struct {
	Top     string           `json:"top"`     // the module nothing else instantiates; of several the first of Tops
	Tops    []string         `json:"tops"`    // every such module, in the order of the units
	Config  string           `json:"config"`  // name of the configuration
	Modules []ManifestModule `json:"modules"` // children before parents
	Files   []string         `json:"files"`   // everything written, this file included, sorted
}

// ManifestModule is one emitted Verilog module.
type ManifestModule struct {
	Name  string         `json:"name"`
	Unit  string         `json:"unit"` // the unit this module is; "" for a part of one
	File  string         `json:"file"`
	Ports []ManifestPort `json:"ports"` // in the order of the module's port list
}

// ManifestPort is one port as it stands in the Verilog: a vector of lanes is
// packed, lane 0 in the low bits.
type ManifestPort struct {
	Name  string `json:"name"`
	Dir   string `json:"dir"`   // "in" or "out"
	Width int    `json:"width"` // all lanes together, in bits
	// Format of a lane: "clock", "reset", "bool", "U8" and "S8" (integers of 8
	// bits), "UQ4.12" and "Q4.12" (fixed point of 16 bits, unsigned and two's
	// complement), "enum(idle,run)" (values 0, 1, ...).
	Format string `json:"format"`
	Lanes  int    `json:"lanes"` // 1 unless the port is a vector
}

// formatOf returns the format of a port's lanes.
func formatOf(p *ir.Port) string {
	switch p.Kind {
	case ir.KindBool:
		return "bool"
	case ir.KindUInt:
		return fmt.Sprintf("U%d", p.Width)
	case ir.KindSInt:
		return fmt.Sprintf("S%d", p.Width)
	case ir.KindFix:
		sign := "U"
		if p.Signed {
			sign = ""
		}
		return fmt.Sprintf("%sQ%d.%d", sign, p.Width-p.Frac, p.Frac)
	case ir.KindEnum:
		return "enum(" + strings.Join(p.Enum, ",") + ")"
	}
	panic(fmt.Sprintf("gen: port %s has the unknown kind %d", p.Name, p.Kind))
}

// manifestPorts lists a module's ports: clock and reset first.
func manifestPorts(d *ir.Design, m *ir.Module) []ManifestPort {
	var ports []ManifestPort
	if m.Clock || m.Reset {
		domain := domainOf(d)
		if m.Clock {
			ports = append(ports, ManifestPort{Name: domain.Clock, Dir: "in", Width: 1, Format: "clock", Lanes: 1})
		}
		if m.Reset {
			ports = append(ports, ManifestPort{Name: domain.Reset, Dir: "in", Width: 1, Format: "reset", Lanes: 1})
		}
	}
	add := func(dir string, list []ir.Port) {
		for i := range list {
			p := &list[i]
			ports = append(ports, ManifestPort{Name: p.Name, Dir: dir, Width: p.Width * len(p.Lanes), Format: formatOf(p), Lanes: len(p.Lanes)})
		}
	}
	add("in", m.Inputs)
	add("out", m.Outputs)
	return ports
}

// domainOf returns the design's one clock domain.
func domainOf(d *ir.Design) ir.DomainInfo { return d.Domains[1] }

// encode returns the manifest as the bytes of its file.
func (m *Manifest) encode() []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(m); err != nil {
		panic(err) // strings and ints only
	}
	return b.Bytes()
}

// ReadManifest reads the manifest of an earlier emission in dir, and returns
// nil when there is none.
func ReadManifest(dir string) (*Manifest, error) {
	path := filepath.Join(dir, ManifestName)
	data, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: cannot read the manifest of an earlier emission: %w; choose another directory with --out", path, oscause.Of(err))
	}
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil || !slices.Contains(m.Files, ManifestName) {
		return nil, fmt.Errorf("%s: not the manifest of an emission; move it away or choose another directory with --out", path)
	}
	for _, name := range m.Files {
		if name != filepath.Base(name) {
			return nil, fmt.Errorf("%s: names the file %q outside its directory; move it away or choose another directory with --out", path, name)
		}
	}
	return &m, nil
}
