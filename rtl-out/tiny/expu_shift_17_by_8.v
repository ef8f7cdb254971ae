(* keep_hierarchy *)
module expu_shift_17_by_8 (
  input [16:0] a,
  input shift,
  input pass,
  output [16:0] y
);
  wire [16:0] mux_a = shift ? {8'd0, a[16:8]} : a;
  wire [16:0] cat_pass = {17{pass}};
  assign y = mux_a & cat_pass;
endmodule
