using Portvakt.Server.Commands;

return await PortvaktCommand.Run(PortvaktCommand.Create(), args);
