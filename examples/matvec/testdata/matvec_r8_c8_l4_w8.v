module matvec_r8_c8_l4_w8 (
  input clk,
  input rst,
  input matrix_valid,
  input [31:0] matrix_data,
  input x_valid,
  input signed [7:0] x_data,
  input out_ready,
  output matrix_ready,
  output x_ready,
  output out_valid,
  output signed [18:0] out_data_value,
  output out_data_last
);
  wire signed [7:0] matrix_data_0 = matrix_data[7:0];
  wire signed [7:0] matrix_data_1 = matrix_data[15:8];
  wire signed [7:0] matrix_data_2 = matrix_data[23:16];
  wire signed [7:0] matrix_data_3 = matrix_data[31:24];
  reg busy;
  reg loaded;
  reg [3:0] matrix_at;
  reg filled;
  reg half;
  reg [2:0] x_at;
  reg pipe_valid_1;
  reg pipe_valid_2;
  reg [3:0] step;
  reg [2:0] col;
  reg read_first;
  reg read_last;
  reg read_end;
  reg multiplied_first;
  reg multiplied_last;
  reg multiplied_end;
  reg signed [15:0] product_0;
  reg signed [18:0] sum_0;
  reg signed [15:0] product_1;
  reg signed [18:0] sum_1;
  reg signed [15:0] product_2;
  reg signed [18:0] sum_2;
  reg signed [15:0] product_3;
  reg signed [18:0] sum_3;
  reg rows_busy;
  reg signed [18:0] rows_lane_0_value;
  reg rows_lane_0_last;
  reg signed [18:0] rows_lane_1_value;
  reg rows_lane_1_last;
  reg signed [18:0] rows_lane_2_value;
  reg rows_lane_2_last;
  reg signed [18:0] rows_lane_3_value;
  reg rows_lane_3_last;
  reg [1:0] rows_at;
  (* no_rw_check *) reg signed [7:0] vectors [0:15];
  reg signed [7:0] vectors_q;
`ifndef SYNTHESIS
  initial begin : vectors_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) vectors[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [7:0] rows_0 [0:15];
  reg signed [7:0] rows_0_q;
`ifndef SYNTHESIS
  initial begin : rows_0_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) rows_0[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [7:0] rows_1 [0:15];
  reg signed [7:0] rows_1_q;
`ifndef SYNTHESIS
  initial begin : rows_1_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) rows_1[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [7:0] rows_2 [0:15];
  reg signed [7:0] rows_2_q;
`ifndef SYNTHESIS
  initial begin : rows_2_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) rows_2[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [7:0] rows_3 [0:15];
  reg signed [7:0] rows_3_q;
`ifndef SYNTHESIS
  initial begin : rows_3_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) rows_3[i] = {8{1'b0}};
  end
`endif
  assign matrix_ready = ~busy;
  wire matrix_put = matrix_valid & matrix_ready;
  wire eq_matrix_at = matrix_at == 4'd15;
  assign x_ready = ~filled;
  wire x_taken = x_valid & x_ready;
  wire eq_x_at = x_at == 3'd7;
  wire and_out_ready = out_ready & (rows_at == 2'd3);
  wire or_rows_busy = ~rows_busy | and_out_ready;
  wire products_taken = ~multiplied_last | or_rows_busy;
  wire pipe_advance = products_taken | ~pipe_valid_2;
  wire move = busy & pipe_advance;
  wire eq_step = step == 4'd15;
  wire eq_col = col == 3'd7;
  wire and_move = move & eq_step;
  wire and_matrix_ready = (matrix_ready | and_move) & ~matrix_put;
  wire begins = filled & loaded & and_matrix_ready;
  wire not_half = ~half;
  wire signed [15:0] prod_rows_0_q = $signed({{8{rows_0_q[7]}}, rows_0_q}) * $signed({{8{vectors_q[7]}}, vectors_q});
  wire signed [18:0] mux_sum_0 = multiplied_first ? 19'sd0 : sum_0;
  wire [18:0] sum_sum_0 = mux_sum_0 + {{3{product_0[15]}}, product_0};
  wire and_pipe_valid_2 = pipe_valid_2 & products_taken;
  wire signed [15:0] prod_rows_1_q = $signed({{8{rows_1_q[7]}}, rows_1_q}) * $signed({{8{vectors_q[7]}}, vectors_q});
  wire signed [18:0] mux_sum_1 = multiplied_first ? 19'sd0 : sum_1;
  wire [18:0] sum_sum_1 = mux_sum_1 + {{3{product_1[15]}}, product_1};
  wire signed [15:0] prod_rows_2_q = $signed({{8{rows_2_q[7]}}, rows_2_q}) * $signed({{8{vectors_q[7]}}, vectors_q});
  wire signed [18:0] mux_sum_2 = multiplied_first ? 19'sd0 : sum_2;
  wire [18:0] sum_sum_2 = mux_sum_2 + {{3{product_2[15]}}, product_2};
  wire signed [15:0] prod_rows_3_q = $signed({{8{rows_3_q[7]}}, rows_3_q}) * $signed({{8{vectors_q[7]}}, vectors_q});
  wire signed [18:0] mux_sum_3 = multiplied_first ? 19'sd0 : sum_3;
  wire [18:0] sum_sum_3 = mux_sum_3 + {{3{product_3[15]}}, product_3};
  wire and_rows_busy = rows_busy & out_ready;
  always @(posedge clk) begin
    if (rst) busy <= 1'b0;
    else if (begins) busy <= 1'b1;
    else if (and_move) busy <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) loaded <= 1'b0;
    else if (matrix_put) loaded <= eq_matrix_at;
  end
  always @(posedge clk) begin
    if (rst) matrix_at <= 4'd0;
    else if (matrix_put) begin
      if (eq_matrix_at) matrix_at <= 4'd0;
      else matrix_at <= matrix_at + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) filled <= 1'b0;
    else if (x_taken & eq_x_at) filled <= 1'b1;
    else if (begins) filled <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) half <= 1'b0;
    else if (begins) half <= not_half;
  end
  always @(posedge clk) begin
    if (rst) x_at <= 3'd0;
    else if (x_taken) begin
      if (eq_x_at) x_at <= 3'd0;
      else x_at <= x_at + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) pipe_valid_1 <= 1'b0;
    else if (pipe_advance) pipe_valid_1 <= busy;
  end
  always @(posedge clk) begin
    if (rst) pipe_valid_2 <= 1'b0;
    else if (pipe_advance) pipe_valid_2 <= pipe_valid_1;
  end
  always @(posedge clk) begin
    if (rst) step <= 4'd0;
    else if (move) begin
      if (eq_step) step <= 4'd0;
      else step <= step + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) col <= 3'd0;
    else if (move) begin
      if (eq_col) col <= 3'd0;
      else col <= col + 3'd1;
    end
  end
  always @(posedge clk) begin
    if (pipe_advance) read_first <= col == 3'd0;
  end
  always @(posedge clk) begin
    if (pipe_advance) read_last <= eq_col;
  end
  always @(posedge clk) begin
    if (pipe_advance) read_end <= eq_step;
  end
  always @(posedge clk) begin
    if (pipe_advance) multiplied_first <= read_first;
  end
  always @(posedge clk) begin
    if (pipe_advance) multiplied_last <= read_last;
  end
  always @(posedge clk) begin
    if (pipe_advance) multiplied_end <= read_end;
  end
  always @(posedge clk) begin
    if (pipe_advance) product_0 <= prod_rows_0_q;
  end
  always @(posedge clk) begin
    if (and_pipe_valid_2) sum_0 <= sum_sum_0;
  end
  always @(posedge clk) begin
    if (pipe_advance) product_1 <= prod_rows_1_q;
  end
  always @(posedge clk) begin
    if (and_pipe_valid_2) sum_1 <= sum_sum_1;
  end
  always @(posedge clk) begin
    if (pipe_advance) product_2 <= prod_rows_2_q;
  end
  always @(posedge clk) begin
    if (and_pipe_valid_2) sum_2 <= sum_sum_2;
  end
  always @(posedge clk) begin
    if (pipe_advance) product_3 <= prod_rows_3_q;
  end
  always @(posedge clk) begin
    if (and_pipe_valid_2) sum_3 <= sum_sum_3;
  end
  always @(posedge clk) begin
    if (rst) rows_busy <= 1'b0;
    else if (or_rows_busy) rows_busy <= pipe_valid_2 & multiplied_last;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_0_value <= sum_sum_0;
    else if (and_rows_busy) rows_lane_0_value <= rows_lane_1_value;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_0_last <= 1'b0;
    else if (and_rows_busy) rows_lane_0_last <= rows_lane_1_last;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_1_value <= sum_sum_1;
    else if (and_rows_busy) rows_lane_1_value <= rows_lane_2_value;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_1_last <= 1'b0;
    else if (and_rows_busy) rows_lane_1_last <= rows_lane_2_last;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_2_value <= sum_sum_2;
    else if (and_rows_busy) rows_lane_2_value <= rows_lane_3_value;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_2_last <= 1'b0;
    else if (and_rows_busy) rows_lane_2_last <= rows_lane_3_last;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_3_value <= sum_sum_3;
  end
  always @(posedge clk) begin
    if (or_rows_busy) rows_lane_3_last <= multiplied_end;
  end
  always @(posedge clk) begin
    if (rst) rows_at <= 2'd0;
    else if (and_rows_busy) rows_at <= rows_at + 2'd1;
  end
  always @(posedge clk) begin
    if (x_taken) vectors[{half, x_at}] <= x_data;
  end
  always @(posedge clk) begin
    if (move) vectors_q <= vectors[{not_half, col}];
  end
  always @(posedge clk) begin
    if (matrix_put) rows_0[matrix_at] <= matrix_data_0;
  end
  always @(posedge clk) begin
    if (move) rows_0_q <= rows_0[step];
  end
  always @(posedge clk) begin
    if (matrix_put) rows_1[matrix_at] <= matrix_data_1;
  end
  always @(posedge clk) begin
    if (move) rows_1_q <= rows_1[step];
  end
  always @(posedge clk) begin
    if (matrix_put) rows_2[matrix_at] <= matrix_data_2;
  end
  always @(posedge clk) begin
    if (move) rows_2_q <= rows_2[step];
  end
  always @(posedge clk) begin
    if (matrix_put) rows_3[matrix_at] <= matrix_data_3;
  end
  always @(posedge clk) begin
    if (move) rows_3_q <= rows_3[step];
  end
  assign out_valid = rows_busy;
  assign out_data_value = rows_lane_0_value;
  assign out_data_last = rows_lane_0_last;
endmodule
