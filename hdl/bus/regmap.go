package bus

import (
	"fmt"
	"math/bits"
	"regexp"
)

// Access is what a program may do with a register.
type Access int

// The kinds of access. A write to a register that is only read, and a read of
// one that is only written, is answered with SLVERR.
const (
	ReadOnly  Access = iota
	ReadWrite        // what is written is read back
	WriteOnly        // a write acts, nothing is stored
	WriteOne         // read; ones written clear the bits
	ReadActs         // only read, and a read acts ([Slave.Read]): it takes a word off a queue, or clears
	BothAct          // a write acts, a read acts, and what is written is not read back: the two queues of a UART
)

// String returns ro, rw, wo, w1c, ra or rwa.
func (a Access) String() string { return [...]string{"ro", "rw", "wo", "w1c", "ra", "rwa"}[a] }

// reads, writes: it can be read, written. acts: a read of it acts.
func (a Access) reads() bool  { return a != WriteOnly }
func (a Access) writes() bool { return a != ReadOnly && a != ReadActs }
func (a Access) acts() bool   { return a == ReadActs || a == BothAct }

// Field is some bits of a register.
type Field struct {
	Name   string
	Hi, Lo int
	Doc    string
}

// Register is one register of 32 bits, or Count of them in a row.
type Register struct {
	Name   string
	Offset int // in bytes
	Count  int // a power of two, 0 means 1; Offset is a multiple of the size of all
	Access Access
	Fields []Field // from bit 0 up; none means one number of 32 bits
	Doc    string
}

// Map is the registers of a slave, by rising offset.
type Map struct {
	Name      string // of the block, in lower case
	Title     string // a line about it
	AddrBits  int    // of byte addresses
	Registers []Register
}

var upper = regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`)

func (r *Register) count() int { return max(1, r.Count) }

// Check returns the first mistake of a table: names, alignment, overlap, order.
func (t *Map) Check() error {
	if t.AddrBits < 3 {
		return fmt.Errorf("AddrBits of table %s is %d; it must be at least 3", t.Name, t.AddrBits)
	}
	next := 0
	seen := map[string]bool{}
	for i := range t.Registers {
		r := &t.Registers[i]
		n := r.count()
		switch {
		case !upper.MatchString(r.Name):
			return fmt.Errorf("register %q: a name is capital letters, digits and _", r.Name)
		case r.Access < ReadOnly || r.Access > BothAct:
			return fmt.Errorf("register %s: Access is %d, no kind of access", r.Name, int(r.Access))
		case seen[r.Name]:
			return fmt.Errorf("register %s is there twice", r.Name)
		case n&(n-1) != 0:
			return fmt.Errorf("register %s: Count is %d, no power of two", r.Name, n)
		case r.Offset%(4*n) != 0:
			return fmt.Errorf("register %s: offset 0x%x is no multiple of %d", r.Name, r.Offset, 4*n)
		case r.Offset < next:
			return fmt.Errorf("register %s: offset 0x%x is inside or before the one above", r.Name, r.Offset)
		}
		seen[r.Name] = true
		next = r.Offset + 4*n
		if bits.Len(uint(next-1)) > t.AddrBits {
			return fmt.Errorf("register %s: offset 0x%x does not fit %d address bits", r.Name, r.Offset, t.AddrBits)
		}
		bit := 0
		named := map[string]bool{}
		for _, f := range r.Fields {
			switch {
			case !upper.MatchString(f.Name):
				return fmt.Errorf("register %s: field %q: a name is capital letters, digits and _", r.Name, f.Name)
			case named[f.Name]:
				return fmt.Errorf("register %s: field %s is there twice", r.Name, f.Name)
			}
			named[f.Name] = true
			if f.Lo < bit || f.Hi < f.Lo || f.Hi > 31 {
				return fmt.Errorf("register %s: field %s has bits %d:%d; bit %d is the first that is free", r.Name, f.Name, f.Hi, f.Lo, bit)
			}
			bit = f.Hi + 1
		}
	}
	return nil
}

// Find returns the index of a register; it panics when there is none, for a
// name comes from the source of a program.
func (t *Map) Find(name string) int {
	i, err := t.find(name)
	if err != nil {
		panic("bus: " + err.Error())
	}
	return i
}

// Offset returns the byte offset of a register.
func (t *Map) Offset(name string) int { return t.Registers[t.Find(name)].Offset }

// Member is one number of a structure in memory.
type Member struct {
	Name   string // in lower case
	Offset int    // in bytes
	Bytes  int    // 1, 2, 4 or 8; little endian
	Count  int    // of numbers in a row, 0 means 1
	Doc    string
}

// Layout is a structure in memory, by rising offset without holes.
type Layout struct {
	Name    string // of the structure, in lower case
	Title   string
	Bytes   int
	Members []Member
}

// Check returns the first mistake: a hole, or a number that is not aligned.
func (l *Layout) Check() error {
	next := 0
	for _, f := range l.Members {
		if f.Offset != next || f.Offset%f.Bytes != 0 {
			return fmt.Errorf("member %s: offset %d; %d is next, and numbers are aligned to their size", f.Name, f.Offset, next)
		}
		next += f.Bytes * max(1, f.Count)
	}
	if next != l.Bytes {
		return fmt.Errorf("the members of %s are %d bytes, not %d", l.Name, next, l.Bytes)
	}
	return nil
}

// Find returns a member; it panics when there is none.
func (l *Layout) Find(name string) Member {
	for _, f := range l.Members {
		if f.Name == name {
			return f
		}
	}
	panic("bus: " + l.Name + " has no member " + name)
}

// Code is a number with a name.
type Code struct {
	Name  string // in capital letters
	Value int
	Doc   string
}

// Codes is a list of numbers with names.
type Codes struct {
	Name  string // what the names begin with, in capital letters
	Title string
	List  []Code
}
