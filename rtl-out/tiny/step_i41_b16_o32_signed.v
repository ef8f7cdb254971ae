(* keep_hierarchy *)
module step_i41_b16_o32_signed (
  input [40:0] v,
  input shift,
  output [31:0] y,
  output over
);
  wire signed [24:0] bits_v = v[40:16];
  wire [40:0] mux_v = shift ? {{16{bits_v[24]}}, bits_v} : v;
  wire [8:0] cat_v = {9{mux_v[31]}};
  assign y = mux_v[31:0];
  assign over = ~((mux_v[40:32] ^ cat_v) == 9'd0);
endmodule
