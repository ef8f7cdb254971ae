(* keep_hierarchy *)
module step_i12_b2_o10_signed (
  input [11:0] v,
  input shift,
  output [9:0] y,
  output over
);
  wire signed [9:0] bits_v = v[11:2];
  wire [11:0] mux_v = shift ? {{2{bits_v[9]}}, bits_v} : v;
  wire [1:0] cat_v = {2{mux_v[9]}};
  assign y = mux_v[9:0];
  assign over = ~((mux_v[11:10] ^ cat_v) == 2'd0);
endmodule
