(* keep_hierarchy *)
module step_i32_b8_o24_signed (
  input [31:0] v,
  input shift,
  output [23:0] y,
  output over
);
  wire signed [23:0] bits_v = v[31:8];
  wire [31:0] mux_v = shift ? {{8{bits_v[23]}}, bits_v} : v;
  wire [7:0] cat_v = {8{mux_v[23]}};
  assign y = mux_v[23:0];
  assign over = ~((mux_v[31:24] ^ cat_v) == 8'd0);
endmodule
