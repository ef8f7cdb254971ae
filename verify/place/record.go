package place

import (
	_ "embed"
	"encoding/json"
	"errors"
)

// Record is what the entries of the table came to when they were last measured.
type Record struct {
	Entries map[string]*Result `json:"entries"`
}

// Result is an entry's.
type Result struct {
	LUT    int       `json:"lut,omitempty"`
	Carry  int       `json:"carry,omitempty"`
	FF     int       `json:"ff,omitempty"`
	DSP    int       `json:"dsp,omitempty"`
	RAM    int       `json:"ram,omitempty"`
	Cells  int       `json:"cells,omitempty"`
	Area   float64   `json:"area_um2,omitempty"`
	Fmax   float64   `json:"fmax_mhz,omitempty"`
	Spread float64   `json:"fmax_spread,omitempty"`
	Seeds  []float64 `json:"seeds,omitempty"`
	Used   []Use     `json:"used,omitempty"`
	Path   *Path     `json:"critical_path,omitempty"`
	Unfit  string    `json:"does_not_fit,omitempty"` // why there is no clock
}

//go:embed record.json
var recorded []byte

// Recorded returns the committed record.
func Recorded() (Record, error) {
	var r Record
	err := json.Unmarshal(recorded, &r)
	return r, err
}

// ResultOf returns what is recorded of a run. That a device is too small is a
// result too; any other error is returned.
func ResultOf(u *Unit, err error) (*Result, error) {
	var unfit *Unfit
	if errors.As(err, &unfit) {
		return &Result{Unfit: unfit.Why, Used: unfit.Used, LUT: unfit.Cells.LUT, Carry: unfit.Cells.Carry, FF: unfit.Cells.FF, DSP: unfit.Cells.DSP, RAM: unfit.Cells.RAM}, nil
	}
	if err != nil {
		return nil, err
	}
	r := &Result{LUT: u.LUT, Carry: u.Carry, FF: u.FF, DSP: u.DSP, RAM: u.RAM, Area: u.Area, Fmax: u.Fmax, Spread: u.Spread, Used: u.Used, Path: u.Path}
	if u.Area > 0 {
		r.Cells = u.Cells
	}
	for _, s := range u.Seeds {
		r.Seeds = append(r.Seeds, s.Fmax)
	}
	return r, nil
}
