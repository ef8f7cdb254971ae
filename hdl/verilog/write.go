package verilog

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write writes a circuit to a directory, one file a module, and creates the
// directory when it is missing. All files are written under temporary names
// first and renamed together at the end: when Write fails before that, no file
// of the directory has changed, and none is ever seen half-written.
func Write(c Circuit, dir string, opts ...Option) (err error) {
	files, err := Design(c.Design(), opts...)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("verilog: %w", err)
	}
	temps := make([]string, 0, len(files))
	defer func() {
		if err != nil {
			for _, t := range temps {
				os.Remove(t) // those already renamed are gone; the rest must not stay
			}
		}
	}()
	for i := range files {
		t, err := writeTemp(dir, &files[i])
		if t != "" {
			temps = append(temps, t)
		}
		if err != nil {
			return fmt.Errorf("verilog: %w", err)
		}
	}
	for i, t := range temps {
		if err := os.Rename(t, filepath.Join(dir, files[i].Name)); err != nil {
			return fmt.Errorf("verilog: %w", err)
		}
	}
	return nil
}

// writeTemp writes a file under a temporary name, which it returns as soon as it exists.
func writeTemp(dir string, f *File) (name string, err error) {
	t, err := os.CreateTemp(dir, "."+f.Name+".*.tmp")
	if err != nil {
		return "", err
	}
	_, err = t.WriteString(f.Text)
	if err == nil {
		err = t.Chmod(0o644) // CreateTemp makes files that only the owner can read
	}
	if e := t.Close(); err == nil {
		err = e
	}
	return t.Name(), err
}
