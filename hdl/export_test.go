package hdl

import "reflect"

// MethodPlace returns the file and line of the Build method of a value.
func MethodPlace(g any) (file string, line int) {
	d := newDesign()
	return d.src.Position(d.methodPlace(reflect.ValueOf(g), buildMethod))
}
