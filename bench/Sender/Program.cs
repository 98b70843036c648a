using System.Globalization;
using Bench.Sender;

// Measures token servers side by side. Arguments: first "closed", "rate" or "start"; then what each says about itself.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args[0] switch
{
    "closed" => await ClosedRun.Run(args[1..]),
    "rate" => await RateRun.Run(args[1..]),
    "start" => await StartRun.Run(args[1..]),
    _ => throw new ArgumentException($"no such measurement: {args[0]}"),
};
