module x_fifo_p2_l8_d16 (
  input clk,
  input rst,
  input valid,
  input [127:0] data,
  input [1:0] part,
  input pop,
  output ready,
  output [31:0] scalars
);
  wire signed [15:0] data_0 = data[15:0];
  wire signed [15:0] data_1 = data[31:16];
  wire signed [15:0] data_2 = data[47:32];
  wire signed [15:0] data_3 = data[63:48];
  wire signed [15:0] data_4 = data[79:64];
  wire signed [15:0] data_5 = data[95:80];
  wire signed [15:0] data_6 = data[111:96];
  wire signed [15:0] data_7 = data[127:112];
  reg [4:0] room;
  reg [3:0] head;
  reg [3:0] tail;
  reg signed [15:0] scalars_0;
  reg signed [15:0] scalars_1;
  reg [127:0] words [0:15];
`ifndef SYNTHESIS
  initial begin : words_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) words[i] = {128{1'b0}};
  end
`endif
  assign ready = ~(room == 5'd0);
  wire and_valid = valid & ready;
  wire [127:0] words_q = words[tail];
  always @(posedge clk) begin
    if (rst) room <= 5'd16;
    else if (pop & ~and_valid) room <= room + 5'd1;
    else if (and_valid & ~pop) room <= room - 5'd1;
  end
  always @(posedge clk) begin
    if (rst) head <= 4'd0;
    else if (and_valid) head <= head + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) tail <= 4'd0;
    else if (pop) tail <= tail + 4'd1;
  end
  always @(posedge clk) begin
    if (part[1]) begin
      if (part[0]) scalars_0 <= words_q[111:96];
      else scalars_0 <= words_q[79:64];
    end
    else if (part[0]) scalars_0 <= words_q[47:32];
    else scalars_0 <= words_q[15:0];
  end
  always @(posedge clk) begin
    if (part[1]) begin
      if (part[0]) scalars_1 <= words_q[127:112];
      else scalars_1 <= words_q[95:80];
    end
    else if (part[0]) scalars_1 <= words_q[63:48];
    else scalars_1 <= words_q[31:16];
  end
  always @(posedge clk) begin
    if (and_valid) words[head] <= {data_7, data_6, data_5, data_4, data_3, data_2, data_1, data_0};
  end
  assign scalars = {scalars_1, scalars_0};
endmodule
