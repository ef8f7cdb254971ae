(* keep_hierarchy *)
module step_i20_b2_o18_signed (
  input [19:0] v,
  input shift,
  output [17:0] y,
  output over
);
  wire signed [17:0] bits_v = v[19:2];
  wire [19:0] mux_v = shift ? {{2{bits_v[17]}}, bits_v} : v;
  wire [1:0] cat_v = {2{mux_v[17]}};
  assign y = mux_v[17:0];
  assign over = ~((mux_v[19:18] ^ cat_v) == 2'd0);
endmodule
