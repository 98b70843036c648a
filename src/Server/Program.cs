using System.CommandLine;
using Portvakt.Server.Commands;

// The default of two seconds would cut off requests that are under way.
var patient = new InvocationConfiguration { ProcessTerminationTimeout = ServeCommand.LongestStop };
return await PortvaktCommand.Create().Parse(args).InvokeAsync(patient);
