package tensor

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The arrays of a head.
var (
	needed    = []string{"Q", "K", "V"}
	optional  = []string{"Qcal", "Kcal"}
	scales    = []string{"Q_scale", "K_scale", "V_scale"}
	scaleOf   = map[string]string{"Q": "Q_scale", "Qcal": "Q_scale", "K": "K_scale", "Kcal": "K_scale", "V": "V_scale"}
	separator = "._/"
)

// group is the arrays of a file whose names have one prefix.
type group struct {
	prefix string         // with its separator
	index  map[string]int // of needed, optional and scales: the array's number in the file
}

// headsOf reads the heads of a file.
func headsOf(s source, stem string) ([]*Head, error) {
	var heads []*Head
	groups, err := groupsOf(s.names())
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		list, err := g.heads(s, stem)
		if err != nil {
			return nil, err
		}
		heads = append(heads, list...)
	}
	return heads, nil
}

// groupsOf sorts names into groups, in the order in which the file has them, and
// checks that each is complete.
func groupsOf(names []string) ([]*group, error) {
	var groups []*group
	byPrefix := make(map[string]*group)
	for i, name := range names {
		prefix, kind := parts(name)
		if kind == "" {
			continue
		}
		g := byPrefix[prefix]
		if g == nil {
			g = &group{prefix: prefix, index: make(map[string]int)}
			byPrefix[prefix] = g
			groups = append(groups, g)
		}
		if _, twice := g.index[kind]; twice {
			return nil, fmt.Errorf("%s: twice in the file; keep one", name)
		}
		g.index[kind] = i
	}
	if len(groups) == 0 {
		groups = []*group{{}} // which lacks everything
	}
	for _, g := range groups {
		for _, kind := range needed {
			if _, ok := g.index[kind]; !ok {
				return nil, fmt.Errorf("%s%s: missing; the file must hold Q, K and V, and holds %s", g.prefix, kind, contents(names))
			}
		}
		for i, kind := range optional {
			if other := optional[1-i]; !g.has(kind) && g.has(other) {
				return nil, fmt.Errorf("%s%s: missing beside %s%s; give both or neither", g.prefix, kind, g.prefix, other)
			}
		}
	}
	return groups, nil
}

func (g *group) has(kind string) bool {
	_, ok := g.index[kind]
	return ok
}

// parts splits a name into prefix and kind; kind is "" when the name is of no
// array of a head.
func parts(name string) (prefix, kind string) {
	for _, k := range slices.Concat(scales, optional, needed) {
		p, found := strings.CutSuffix(name, k)
		if found && (p == "" || strings.ContainsRune(separator, rune(p[len(p)-1]))) {
			return p, k
		}
	}
	return "", ""
}

// contents names at most a dozen of what a file holds.
func contents(names []string) string {
	if len(names) == 0 {
		return "nothing"
	}
	sorted := slices.Sorted(slices.Values(names))
	more := ""
	if len(sorted) > 12 {
		sorted, more = sorted[:12], ", ..."
	}
	return strings.Join(sorted, ", ") + more
}

// heads reads the arrays of the group.
func (g *group) heads(s source, stem string) ([]*Head, error) {
	arrays := make(map[string]*array)
	for _, kind := range slices.Concat(needed, optional) {
		if !g.has(kind) {
			continue
		}
		a, err := g.read(s, kind)
		if err != nil {
			return nil, err
		}
		arrays[kind] = a
	}
	if err := g.sameShapes(arrays); err != nil {
		return nil, err
	}
	name := stem
	if g.prefix != "" {
		name += "_" + strings.NewReplacer(".", "_", "/", "_").Replace(g.prefix[:len(g.prefix)-1])
	}
	if len(arrays["Q"].shape) == 2 {
		return []*Head{headOf(name, arrays)}, nil
	}
	var heads []*Head
	for i := range arrays["Q"].shape[0] {
		one := make(map[string]*array)
		for kind, a := range arrays {
			one[kind] = a.split()[i]
		}
		heads = append(heads, headOf(name+"_H"+strconv.Itoa(i), one))
	}
	return heads, nil
}

// headOf makes a head of arrays of two dimensions (Qcal and Kcal: two or three).
func headOf(name string, arrays map[string]*array) *Head {
	h := &Head{Name: name, Q: arrays["Q"].matrix(), K: arrays["K"].matrix(), V: arrays["V"].matrix()}
	if arrays["Qcal"] != nil {
		h.Qcal, h.Kcal = arrays["Qcal"].matrices(), arrays["Kcal"].matrices()
	}
	return h
}

// read reads one array, with its scale.
func (g *group) read(s source, kind string) (*array, error) {
	name := g.prefix + kind
	a, err := s.read(g.index[kind])
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if err := a.finite(name); err != nil {
		return nil, err
	}
	scale := scaleOf[kind]
	if !g.has(scale) {
		return a, nil
	}
	by, err := s.read(g.index[scale])
	if err != nil {
		return nil, fmt.Errorf("%s%s: %w", g.prefix, scale, err)
	}
	if len(by.data) != 1 || !(by.data[0] > 0) || by.finite(scale) != nil {
		return nil, fmt.Errorf("%s%s: must be one number above 0; give the value of one unit of %s", g.prefix, scale, scale[:1])
	}
	a = a.scaled(by.data[0])
	return a, a.finite(name)
}

// sameShapes checks the shapes against each other.
func (g *group) sameShapes(arrays map[string]*array) error {
	q := arrays["Q"]
	if r := len(q.shape); r != 2 && r != 3 {
		return g.wrongRank("Q", q, "rank 2, tokens x head dimension, or 3, heads x tokens x head dimension")
	}
	for _, kind := range []string{"K", "V"} {
		if !slices.Equal(arrays[kind].shape, q.shape) {
			return g.mismatch(kind, arrays[kind], "Q", q)
		}
	}
	qcal, kcal := arrays["Qcal"], arrays["Kcal"]
	if qcal == nil {
		return nil
	}
	if r := len(qcal.shape) - len(q.shape); r != 0 && r != 1 {
		rule := "rank 3, passages x tokens x head dimension, or 2 for one passage"
		if len(q.shape) == 3 {
			rule = "rank 4, heads x passages x tokens x head dimension, or 3 for one passage a head"
		}
		return g.wrongRank("Qcal", qcal, rule)
	}
	if !slices.Equal(kcal.shape, qcal.shape) {
		return g.mismatch("Kcal", kcal, "Qcal", qcal)
	}
	if d, got := q.shape[len(q.shape)-1], qcal.shape[len(qcal.shape)-1]; got != d {
		return fmt.Errorf("%sQcal: head dimension %d (shape %s): must be that of Q, %d; take all tensors from one head", g.prefix, got, shapeText(qcal.shape), d)
	}
	if len(q.shape) == 3 && qcal.shape[0] != q.shape[0] {
		return fmt.Errorf("%sQcal: %d heads (shape %s): must be as many as Q has, %d; take all tensors from one layer", g.prefix, qcal.shape[0], shapeText(qcal.shape), q.shape[0])
	}
	return nil
}

func (g *group) wrongRank(kind string, a *array, rule string) error {
	return fmt.Errorf("%s%s: rank %d (shape %s): must be %s; reshape it", g.prefix, kind, len(a.shape), shapeText(a.shape), rule)
}

func (g *group) mismatch(kind string, a *array, of string, b *array) error {
	return fmt.Errorf("%s%s: shape %s: must be that of %s, %s; take all tensors from one head", g.prefix, kind, shapeText(a.shape), of, shapeText(b.shape))
}
