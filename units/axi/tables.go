package axi

import (
	"github.com/sparcgen/sparcgen/hdl/bus"
)

// RegisterBits is the width of the addresses of the registers.
const RegisterBits = 8

// Stamps is how many jobs back a stamp can be read.
const Stamps = 16

// Identity is what the register ID reads: "SpAr".
const Identity = 0x53704172

// Registers are the registers on AXI4-Lite.
var Registers = bus.Map{Name: "sparc_axi", Title: "Registers", AddrBits: RegisterBits, Registers: []bus.Register{
	{Name: "ID", Offset: 0x00, Doc: "0x53704172"},
	{Name: "CONTROL", Offset: 0x04, Access: bus.WriteOnly, Doc: "commands: a one written acts", Fields: []bus.Field{
		{Name: "START", Hi: 0, Lo: 0, Doc: "works through the list of jobs; without effect while BUSY"}}},
	{Name: "STATUS", Offset: 0x08, Doc: "state of the list started last", Fields: []bus.Field{
		{Name: "BUSY", Hi: 0, Lo: 0, Doc: "jobs are under way, or what was under way at an error is brought to its end"},
		{Name: "DONE", Hi: 1, Lo: 1, Doc: "all jobs are done and everything is written"},
		{Name: "ERROR", Hi: 2, Lo: 2, Doc: "an error ended the list"},
		{Name: "CODE", Hi: 15, Lo: 8, Doc: "which error (see below), 0 for none"}}},
	{Name: "ERROR_JOB", Offset: 0x0C, Doc: "index of the job that the error is about"},
	{Name: "ERROR_FIELD", Offset: 0x10, Doc: "byte offset in the job of the member that the error is about; of a bus error, of the pointer to what was read or written, 0 for the job itself"},
	{Name: "IRQ_ENABLE", Offset: 0x14, Access: bus.ReadWrite, Doc: "which events raise the interrupt", Fields: []bus.Field{
		{Name: "DONE", Hi: 0, Lo: 0, Doc: "a list is done"}, {Name: "ERROR", Hi: 1, Lo: 1, Doc: "an error happened"}}},
	{Name: "IRQ_STATUS", Offset: 0x18, Access: bus.WriteOne, Doc: "events that happened; a one written clears", Fields: []bus.Field{
		{Name: "DONE", Hi: 0, Lo: 0, Doc: "a list is done"}, {Name: "ERROR", Hi: 1, Lo: 1, Doc: "an error happened"}}},
	{Name: "LIST_LOW", Offset: 0x1C, Access: bus.ReadWrite, Doc: "address of the list of jobs, a multiple of 128: low 32 bits. Not to be written while BUSY"},
	{Name: "LIST_HIGH", Offset: 0x20, Access: bus.ReadWrite, Doc: "its high bits"},
	{Name: "COUNT", Offset: 0x24, Access: bus.ReadWrite, Doc: "jobs of the list, 1 to 65535; not to be written while BUSY", Fields: []bus.Field{
		{Name: "JOBS", Hi: 15, Lo: 0, Doc: "how many"}}},
	{Name: "WATCHDOG", Offset: 0x28, Access: bus.ReadWrite, Doc: "so many cycles in which no beat, answer, row or result moves are an error; 0: never. Clustering alone is silent for about n clusters / dist_units cycles a round"},
	{Name: "JOBS_DONE", Offset: 0x2C, Doc: "jobs of this list whose results are written"},
	{Name: "CYCLES", Offset: 0x30, Doc: "cycles from START until DONE or the end of an error, modulo 2^32"},
	{Name: "READ_BEATS", Offset: 0x34, Doc: "beats read since START, modulo 2^32; a beat is CONFIG_BUS.BYTES bytes"},
	{Name: "WRITE_BEATS", Offset: 0x38, Doc: "beats written since START, modulo 2^32"},
	{Name: "PRE_BEATS", Offset: 0x3C, Doc: "cycles since START in which the matrix multiply unit takes a beat of pre-scores"},
	{Name: "QK_BEATS", Offset: 0x40, Doc: "the same for scores"},
	{Name: "AV_BEATS", Offset: 0x44, Doc: "the same for weighted sums of V"},
	{Name: "GEMM_BEATS", Offset: 0x48, Doc: "the same for X W"},
	{Name: "DIST_CYCLES", Offset: 0x4C, Doc: "cycles since START in which the distance unit takes a word"},
	{Name: "CACHE_HITS", Offset: 0x50, Doc: "hits of the centroid cache since START"},
	{Name: "CACHE_MISSES", Offset: 0x54, Doc: "its misses"},
	{Name: "CONFIG_SIZE", Offset: 0x58, Doc: "sizes of this machine", Fields: []bus.Field{
		{Name: "TOKENS", Hi: 15, Lo: 0, Doc: "most rows of a job"}, {Name: "HEAD_DIM", Hi: 23, Lo: 16, Doc: "widest head"}, {Name: "LANES", Hi: 31, Lo: 24, Doc: "elements of a word, less one"}}},
	{Name: "CONFIG_LIMITS", Offset: 0x5C, Doc: "limits of this machine", Fields: []bus.Field{
		{Name: "CLUSTERS", Hi: 15, Lo: 0, Doc: "most clusters of a job"}, {Name: "COLUMNS", Hi: 31, Lo: 16, Doc: "most columns of a job"}}},
	{Name: "CONFIG_BUS", Offset: 0x60, Doc: "the master", Fields: []bus.Field{
		{Name: "BYTES", Hi: 7, Lo: 0, Doc: "bytes of a beat"}, {Name: "ADDRESS", Hi: 15, Lo: 8, Doc: "bits of an address"}, {Name: "MODEL_DIM", Hi: 31, Lo: 16, Doc: "most rows of W"}}},
	{Name: "STAMP", Offset: 0x80, Count: Stamps, Doc: "CYCLES when the last beat of Z of a job of this list was handed over, that cycle counted: of job i in STAMP[i mod 16]; undefined before"},
}}

// JobBytes is the size of a job in memory, and what the list is aligned to.
const JobBytes = 128

// JobLayout is a job in memory.
var JobLayout = bus.Layout{Name: "job", Title: "A job", Bytes: JobBytes, Members: []bus.Member{
	{Name: "kind", Offset: 0x00, Bytes: 1, Doc: "0 attention, 1 gemm (Y = X W)"},
	{Name: "flags", Offset: 0x01, Bytes: 1, Doc: "bit 0 mean of queries, not the representative's; bit 1 centre pre-scores; bit 2 early normalisation; bit 3 V = X W; bit 4 wait until the jobs before are written. Gemm: only bit 4"},
	{Name: "iterations", Offset: 0x02, Bytes: 1, Doc: "attention: rounds of clustering, 1 to 4"},
	{Name: "reserved0", Offset: 0x03, Bytes: 1, Doc: "0"},
	{Name: "n", Offset: 0x04, Bytes: 2, Doc: "rows of the matrices in memory, 1 to the machine's tokens"},
	{Name: "n_valid", Offset: 0x06, Bytes: 2, Doc: "rows (and keys) that take part, 1 to n"},
	{Name: "d", Offset: 0x08, Bytes: 2, Doc: "attention: elements of a row of Q, K, V, Z: 16, 32, 64 or 128, at most the machine's head_dim; gemm: elements of a row of Y, 1 to 255 words"},
	{Name: "columns", Offset: 0x0A, Bytes: 2, Doc: "chosen keys m, 1 to the machine's columns_max; ignored when dense and for gemm"},
	{Name: "clusters", Offset: 0x0C, Bytes: 2, Doc: "attention: C, 1 to n_valid, which is dense attention; below it at most the machine's clusters_max"},
	{Name: "dim", Offset: 0x0E, Bytes: 2, Doc: "gemm and V = X W: elements of a row of X, 1 to the machine's model_dim"},
	{Name: "shift", Offset: 0x10, Bytes: 1, Doc: "of scores into pre-scores, 0 to 39"},
	{Name: "pre", Offset: 0x11, Bytes: 1, Doc: "of scores before the multiplier, 0 to 39"},
	{Name: "post", Offset: 0x12, Bytes: 1, Doc: "after the multiplier, 0 to 31"},
	{Name: "yshift", Offset: 0x13, Bytes: 1, Doc: "of sums X W, 0 to 39"},
	{Name: "multiplier", Offset: 0x14, Bytes: 2, Doc: "attention: of scores, 1 to 65535"},
	{Name: "reserved1", Offset: 0x16, Bytes: 2, Doc: "0"},
	{Name: "column_list", Offset: 0x18, Bytes: 8, Doc: "address of the chosen keys, 2 bytes each, below n_valid; a multiple of 2"},
	{Name: "q", Offset: 0x20, Bytes: 8, Doc: "address of Q, n rows of d"},
	{Name: "k", Offset: 0x28, Bytes: 8, Doc: "address of K, n rows of d"},
	{Name: "v", Offset: 0x30, Bytes: 8, Doc: "address of V, n rows of d; unused with V = X W"},
	{Name: "x", Offset: 0x38, Bytes: 8, Doc: "address of X, n rows of dim"},
	{Name: "w", Offset: 0x40, Bytes: 8, Doc: "address of W, dim rows of d"},
	{Name: "z", Offset: 0x48, Bytes: 8, Doc: "address of the result Z or Y, of which n_valid rows of d are written"},
	{Name: "zc", Offset: 0x50, Bytes: 8, Doc: "address of scratch memory for the rows of clusters, written when not dense: clusters times d rounded up to words, each of which takes the greater of a word and a beat; a multiple of that"},
	{Name: "q_stride", Offset: 0x58, Bytes: 4, Doc: "bytes from a row to the next"},
	{Name: "k_stride", Offset: 0x5C, Bytes: 4, Doc: "of K"},
	{Name: "v_stride", Offset: 0x60, Bytes: 4, Doc: "of V"},
	{Name: "x_stride", Offset: 0x64, Bytes: 4, Doc: "of X"},
	{Name: "w_stride", Offset: 0x68, Bytes: 4, Doc: "of W"},
	{Name: "z_stride", Offset: 0x6C, Bytes: 4, Doc: "of Z or Y"},
	{Name: "reserved2", Offset: 0x70, Bytes: 4, Count: 4, Doc: "0"},
}}

// Errors, in the field CODE of STATUS.
const (
	ErrorNone      = iota
	ErrorList      // the list
	ErrorKind      // kind
	ErrorField     // a member
	ErrorAlignment // a pointer or stride
	ErrorAddress   // a matrix past the end of memory
	ErrorOverlap   // a result on an operand
	ErrorColumn    // a chosen key
	ErrorRead      // a read
	ErrorWrite     // a write
	ErrorWatchdog  // silence
)

// ErrorCodes are the errors for the page and the header.
var ErrorCodes = bus.Codes{Name: "CODE", Title: "Errors", List: []bus.Code{
	{Name: "NONE", Value: ErrorNone, Doc: "none"},
	{Name: "LIST", Value: ErrorList, Doc: "COUNT is 0, or the list's address is no multiple of 128 or past the end of memory"},
	{Name: "KIND", Value: ErrorKind, Doc: "a job of an unknown kind"},
	{Name: "FIELD", Value: ErrorField, Doc: "a member of a job is outside its rule, or reserved and not 0"},
	{Name: "ALIGNMENT", Value: ErrorAlignment, Doc: "a pointer or stride is not aligned: Q, K, V and Z of attention to a beat or, if that is less, a row; X, W and Y to a beat"},
	{Name: "ADDRESS", Value: ErrorAddress, Doc: "a matrix ends past the end of memory"},
	{Name: "OVERLAP", Value: ErrorOverlap, Doc: "the memory from the first to the last byte of Z or ZC meets that of an operand, the list, or the other; ERROR_FIELD is what it meets"},
	{Name: "COLUMN", Value: ErrorColumn, Doc: "a chosen key is not below n_valid"},
	{Name: "READ", Value: ErrorRead, Doc: "the bus answered a read with an error"},
	{Name: "WRITE", Value: ErrorWrite, Doc: "the bus answered a write with an error"},
	{Name: "WATCHDOG", Value: ErrorWatchdog, Doc: "nothing moved for WATCHDOG cycles"},
}}

// Title is the first line of the page and of the header.
const Title = "sparc_axi: registers, jobs and errors"

// Page returns the tables as Markdown.
func Page() string { return bus.Markdown(Title, &Registers, &JobLayout, &ErrorCodes) }

// Header returns the tables as a C header.
func Header() string { return bus.Header(Title, "sparc", &Registers, &JobLayout, &ErrorCodes) }
