(* keep_hierarchy *)
module step_i39_b16_o32_signed (
  input [38:0] v,
  input shift,
  output [31:0] y,
  output over
);
  wire signed [22:0] bits_v = v[38:16];
  wire [38:0] mux_v = shift ? {{16{bits_v[22]}}, bits_v} : v;
  wire [6:0] cat_v = {7{mux_v[31]}};
  assign y = mux_v[31:0];
  assign over = ~((mux_v[38:32] ^ cat_v) == 7'd0);
endmodule
