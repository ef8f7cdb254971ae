// Package oscause takes the path and the system call out of file errors, for
// messages that name the path themselves.
package oscause

import (
	"errors"
	"io/fs"
	"os"
)

// Of returns the innermost cause of a file error ("permission denied"), and
// err itself when it is not one.
func Of(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	var call *os.SyscallError
	switch {
	case errors.As(err, &path):
		return path.Err
	case errors.As(err, &link):
		return link.Err
	case errors.As(err, &call):
		return call.Err
	}
	return err
}
