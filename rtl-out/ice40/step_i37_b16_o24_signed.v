(* keep_hierarchy *)
module step_i37_b16_o24_signed (
  input [36:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire signed [20:0] bits_v = v[36:16];
  wire [36:0] mux_v = shift ? {{16{bits_v[20]}}, bits_v} : v;
  wire [12:0] cat_v = {13{mux_v[23]}};
  assign y = mux_v[23:0];
  assign over = ~((mux_v[36:24] ^ cat_v) == 13'd0);
endmodule
