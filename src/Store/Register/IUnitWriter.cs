using System.Data.Common;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>Writes units as fast as a database takes them.</summary>
internal interface IUnitWriter
{
    /// <summary>Inserts or overwrites; every number stands once.</summary>
    Task Write(
        DbConnection connection,
        DbTransaction batch,
        IReadOnlyCollection<RegisterUnit> units,
        CancellationToken cancellation
    );
}
