// Self-checking bench of the divider unit of the tiny configuration, written
// against its ports alone. Run: make tb
`timescale 1ns / 1ns
module divu_tb;
  reg clk = 0, rst = 1;
  always #5 clk = ~clk;

  reg div_valid = 0, in_valid = 0, in_last = 1;
  reg [20:0] div_divisor = 0;
  reg signed [39:0] num_0 = 0, num_1 = 0;
  reg [1:0] in_mode = 0;
  wire div_ready, in_ready, out_valid, out_last;
  wire [33:0] out_q;
  wire signed [16:0] q_0 = out_q[16:0], q_1 = out_q[33:17];

  divu_l2_n40_d21_c6 dut (
    .clk(clk), .rst(rst), .div_valid(div_valid), .div_divisor(div_divisor), .div_ready(div_ready),
    .in_valid(in_valid), .in_num({num_1, num_0}), .in_mode(in_mode), .in_last(in_last), .in_ready(in_ready),
    .out_ready(1'b1), .out_valid(out_valid), .out_q(out_q), .out_last(out_last)
  );

  // The beats under way, oldest first.
  reg [1:0] mode [0:31];
  reg signed [63:0] divisor [0:31], a [0:31], b [0:31];
  reg [4:0] head = 0, tail = 0;
  integer beats = 0, errors = 0, i;

  // num / divisor rounded half up.
  function signed [63:0] rounded(input signed [63:0] n, input signed [63:0] d);
    reg signed [63:0] twice, r;
    begin
      twice = 2 * n + d;
      r = twice % (2 * d);
      rounded = (twice - r) / (2 * d) - (r < 0 ? 1 : 0);
    end
  endfunction

  task check(input signed [16:0] got, input signed [63:0] n);
    reg signed [63:0] want, off;
    begin
      want = rounded(mode[tail] == 2 ? n * 65536 : n, divisor[tail]);
      if (mode[tail] == 2 && want > 65535) want = 65535;
      off = got - want;
      if (off > 1 || off < -1 || (mode[tail] == 1 && off != 0)) begin
        errors = errors + 1;
        $display("mode %0d: %0d / %0d gave %0d, not %0d", mode[tail], n, divisor[tail], got, want);
      end
    end
  endtask

  always @(posedge clk) if (!rst && out_valid) begin
    check(q_0, a[tail]);
    check(q_1, b[tail]);
    tail = tail + 1;
    beats = beats + 1;
  end

  // One divisor with one beat.
  task divide(input [1:0] m, input [20:0] d, input signed [39:0] n0, input signed [39:0] n1);
    begin
      @(negedge clk) div_valid = 1; div_divisor = d;
      #1 while (!div_ready) @(negedge clk) #1;
      @(negedge clk) div_valid = 0;
      in_valid = 1; in_mode = m; num_0 = n0; num_1 = n1;
      #1 while (!in_ready) @(negedge clk) #1;
      mode[head] = m; divisor[head] = d; a[head] = n0; b[head] = n1;
      head = head + 1;
      @(negedge clk) in_valid = 0;
    end
  endtask

  reg [20:0] d;
  initial begin
    repeat (3) @(negedge clk);
    rst = 0;
    divide(0, 1, 32767, -32768);
    divide(1, 3, 5, -5);
    divide(1, 2, 1, -1);
    divide(2, 32768, 32768, 1);
    for (i = 0; i < 2000; i = i + 1) begin
      d = ($random & 21'h1fffff) >> ($random & 15);
      if (d == 0) d = 1;
      case (i % 3)
        0: divide(0, d, $signed({1'b0, d}) * $signed(16'h7fff & $random), -$signed({1'b0, d}) * $signed(16'h7fff & $random));
        1: divide(1, (d & 31) + 1, $signed((d & 31) + 1) * ($random % 32768), $random % 32768);
        2: divide(2, d, d > 32768 ? $random & 16'h7fff : d / 2, d > 32768 ? 32768 : d);
      endcase
    end
    repeat (30) @(negedge clk);
    if (beats != 2004) begin errors = errors + 1; $display("%0d beats came back, not 2004", beats); end
    if (errors == 0) $display("PASS: %0d beats", beats);
    else $display("FAIL: %0d errors", errors);
    $finish;
  end
endmodule
