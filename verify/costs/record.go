package costs

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sparcgen/sparcgen/hdl/verilog"
)

// Record is what the entries cost when they were last measured.
type Record struct {
	Yosys   string             `json:"yosys"` // the version
	Entries map[string]*Result `json:"entries"`
}

// Result is the cost of one entry.
type Result struct {
	Counts
	// Verilog is a digest of what was synthesised.
	Verilog string
}

// recordFile is where the record is kept, in the package's directory.
const recordFile = "record.json"

//go:embed record.json
var recorded []byte

// Recorded returns the committed record.
func Recorded() (Record, error) {
	var r Record
	err := json.Unmarshal(recorded, &r)
	return r, err
}

// String returns the counts that are not zero: "86 LUT4, 2 multipliers".
func (r *Result) String() string {
	if r == nil {
		return "not measured"
	}
	var list []string
	for k, n := range r.Counts {
		if n > 0 {
			list = append(list, fmt.Sprintf("%d %v", n, Metric(k)))
		}
	}
	return strings.Join(list, ", ")
}

// MarshalJSON writes the counts under the names of their metrics, without zeros.
func (r *Result) MarshalJSON() ([]byte, error) {
	m := map[string]any{"verilog": r.Verilog}
	for k, n := range r.Counts {
		if n > 0 {
			m[Metric(k).String()] = n
		}
	}
	return json.Marshal(m)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (r *Result) UnmarshalJSON(text []byte) error {
	var m map[string]json.RawMessage
	if err := json.Unmarshal(text, &m); err != nil {
		return err
	}
	*r = Result{}
	for k := range r.Counts {
		if v, ok := m[Metric(k).String()]; ok {
			if err := json.Unmarshal(v, &r.Counts[k]); err != nil {
				return err
			}
		}
	}
	return json.Unmarshal(m["verilog"], &r.Verilog)
}

// digest returns a digest of an entry's Verilog.
func (e *Entry) digest() (string, error) {
	c, err := e.Circuit()
	if err != nil {
		return "", err
	}
	text, err := verilog.String(c)
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:8]), err
}
