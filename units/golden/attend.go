package golden

// Normalisation selects when the softmax is divided by its row sum.
type Normalisation int

// The two orders.
const (
	Late  Normalisation = iota // Z = (sum of e V) / (sum of e), one quotient an element of Z
	Early                      // A = e / (sum of e) in UQ0.16 before A V (the paper's order)
)

// AttendRow returns one row of integer attention: scores S = q K^T, arguments by
// the requantiser, exponents, their row sum (26 bits unsigned for n <= 1024), and
// the weighted sum of the rows of V as int16 codes in V's scale. k and v hold the
// valid keys only; the row's maximum is over them.
//
//	late:  Z[t] = sat16(Quotient(sum over j of e[j]*v[j][t], row sum))
//	early: Z[t] = sat16(RoundShift(sum over j of Probability(e[j])*v[j][t], 16))
func AttendRow(q []int16, k, v [][]int16, r Requant, e Exp, order Normalisation) []int16 {
	sameLength(len(k), len(v))
	scores := make([]int64, len(k))
	for j, key := range k {
		scores[j] = Dot(q, key)
	}
	rowMax := scores[0]
	for _, s := range scores {
		rowMax = max(rowMax, s)
	}
	weights := make([]int64, len(k))
	rowSum := uint64(0)
	for j, s := range scores {
		weights[j] = int64(e.Eval(r.Apply(rowMax, s)))
		rowSum += uint64(weights[j])
	}
	if order == Early {
		for j, w := range weights {
			weights[j] = Probability(int(w), rowSum)
		}
	}
	z := make([]int16, len(v[0]))
	for t := range z {
		acc := int64(0)
		for j, w := range weights {
			acc += w * int64(v[j][t])
		}
		if order == Early {
			z[t] = Sat16(RoundShift(acc, 16))
		} else {
			z[t] = Sat16(Quotient(acc, rowSum))
		}
	}
	return z
}

// Attend returns [AttendRow] for every row of q; a nil row (an empty cluster)
// gives a nil row.
func Attend(q, k, v [][]int16, r Requant, e Exp, order Normalisation) [][]int16 {
	z := make([][]int16, len(q))
	for i, row := range q {
		if row != nil {
			z[i] = AttendRow(row, k, v, r, e, order)
		}
	}
	return z
}
