(* keep_hierarchy *)
module step_i40_b16_o24_signed (
  input [39:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire signed [23:0] bits_v = v[39:16];
  wire [39:0] mux_v = shift ? {{16{bits_v[23]}}, bits_v} : v;
  wire [15:0] cat_v = {16{mux_v[23]}};
  assign y = mux_v[23:0];
  assign over = ~((mux_v[39:24] ^ cat_v) == 16'd0);
endmodule
