module shifts (
  input [7:0] u,
  input signed [7:0] s,
  input [4:0] n,
  output [11:0] ya,
  output signed [11:0] yb,
  output signed [3:0] yc,
  output [7:0] yd,
  output signed [11:0] ye,
  output signed [3:0] yf,
  output [11:0] yg,
  output [11:0] yh,
  output signed [8:0] yi,
  output signed [8:0] yj,
  output signed [11:0] yk,
  output [7:0] yl,
  output signed [7:0] ym,
  output signed [2:0] yn,
  output signed [7:0] yo,
  output [7:0] yp,
  output signed [7:0] yq,
  output signed [8:0] yr
);
  assign ya = {4'd0, u} << n;
  assign yb = {{4{s[7]}}, s} << n;
  assign yc = s[3:0] << n;
  assign yd = u >> n;
  assign ye = $signed({{4{s[7]}}, s}) >>> n;
  wire signed [7:0] yf_full = s >>> n;
  assign yf = yf_full[3:0];
  assign yg = {4'd0, u} >> n;
  assign yh = {1'b0, u, 3'd0};
  assign yi = {s[5:0], 3'd0};
  assign yj = 9'd0;
  assign yk = {{3{s[7]}}, s, 1'b0};
  assign yl = {3'd0, u[7:3]};
  assign ym = {{3{s[7]}}, s[7:3]};
  assign yn = s[5:3];
  assign yo = {8{s[7]}};
  assign yp = 8'd0;
  assign yq = -8'sd3 << n;
  wire signed [7:0] shr_s = s >>> n;
  assign yr = {shr_s[7], shr_s} + {1'b0, u};
  wire unused_ok = &{1'b0, yf_full[7:4]};
endmodule
