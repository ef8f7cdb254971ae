package outdir

import "os"

// FileSystem is what [Replace] needs of one; the methods are those of package
// os. Tests put failures into it.
type FileSystem interface {
	Lstat(name string) (os.FileInfo, error)
	Stat(name string) (os.FileInfo, error)
	Mkdir(name string, perm os.FileMode) error
	MkdirTemp(dir, pattern string) (string, error)
	WriteFile(name string, data []byte, perm os.FileMode) error
	Rename(from, to string) error
	Remove(name string) error
	RemoveAll(name string) error
}

// OS is the file system of the machine.
type OS struct{}

func (OS) Lstat(name string) (os.FileInfo, error)        { return os.Lstat(name) }
func (OS) Stat(name string) (os.FileInfo, error)         { return os.Stat(name) }
func (OS) Mkdir(name string, perm os.FileMode) error     { return os.Mkdir(name, perm) }
func (OS) MkdirTemp(dir, pattern string) (string, error) { return os.MkdirTemp(dir, pattern) }
func (OS) WriteFile(name string, data []byte, perm os.FileMode) error {
	return os.WriteFile(name, data, perm)
}
func (OS) Rename(from, to string) error { return os.Rename(from, to) }
func (OS) Remove(name string) error     { return os.Remove(name) }
func (OS) RemoveAll(name string) error  { return os.RemoveAll(name) }
