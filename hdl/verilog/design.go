package verilog

import (
	"strings"

	"github.com/sparcgen/sparcgen/hdl/ir"
)

// File is the Verilog of one module.
type File struct {
	Name   string // file name: the module's name and ".v"
	Module string
	Text   string
}

// An Option changes how a design is written, never what it does.
type Option func(*options)

type options struct {
	locators bool
	unpacked bool
	header   string
}

// Locators adds a comment with the source position (base name and line) of
// what a declaration or block came from. It never changes the logic.
func Locators(on bool) Option { return func(o *options) { o.locators = on } }

// Unpacked writes a vector port as one scalar port a lane (row_0, row_1, ...)
// in place of one packed vector. It is part of the modules' contract.
func Unpacked(on bool) Option { return func(o *options) { o.unpacked = on } }

// Header puts a text, as comment lines, on top of every file.
func Header(text string) Option { return func(o *options) { o.header = text } }

// Design writes every module of a design, children first. The design must
// have passed the checks of package ir. An error names the module that
// cannot be written and why: an illegal or doubled port name, a memory that
// has neither writes nor initial words.
func Design(d *ir.Design, opts ...Option) ([]File, error) {
	var o options
	for _, f := range opts {
		f(&o)
	}
	w := newWriter(d, &o)
	defer w.release()
	modules, err := emitted(d)
	if err != nil {
		return nil, err
	}
	files := make([]File, 0, len(modules))
	for _, m := range modules {
		if m.Extern != nil {
			files = append(files, externFile(m))
			continue
		}
		text, err := w.module(m)
		if err != nil {
			return nil, err
		}
		files = append(files, File{Name: m.Name + ".v", Module: m.Name, Text: text})
	}
	return files, nil
}

// Circuit is what has a design: a built circuit of package hdl.
type Circuit interface{ Design() *ir.Design }

// String returns all modules of a circuit in one text, children first.
func String(c Circuit, opts ...Option) (string, error) {
	files, err := Design(c.Design(), opts...)
	if err != nil {
		return "", err
	}
	if len(files) == 1 {
		return files[0].Text, nil
	}
	n := len(files)
	for i := range files {
		n += len(files[i].Text)
	}
	var b strings.Builder
	b.Grow(n)
	for i := range files {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(files[i].Text)
	}
	return b.String(), nil
}
