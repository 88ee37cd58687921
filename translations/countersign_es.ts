<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n brake(s) hold off an attack on the sign-in.</source>
        <translation>
            <numerusform>%n freno detiene un ataque contra el inicio de sesión.</numerusform>
            <numerusform>%n frenos detienen un ataque contra el inicio de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be delivered in the last 24 hours.</source>
        <translation>
            <numerusform>%n mensaje no se pudo entregar en las últimas 24 horas.</numerusform>
            <numerusform>%n mensajes no se pudieron entregar en las últimas 24 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n mensaje está pendiente de envío.</numerusform>
            <numerusform>%n mensajes están pendientes de envío.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), device(s) or network(s) are locked after too many wrong passwords or codes.</source>
        <translation>
            <numerusform>%n cuenta, dispositivo o red está bloqueado tras demasiadas contraseñas o códigos incorrectos.</numerusform>
            <numerusform>%n cuentas, dispositivos o redes están bloqueados tras demasiadas contraseñas o códigos incorrectos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the role of admin wait for you.</source>
        <translation>
            <numerusform>%n solicitud del rol de administrador espera su decisión.</numerusform>
            <numerusform>%n solicitudes del rol de administrador esperan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have no authenticator yet.</source>
        <translation>
            <numerusform>%n cuenta aún no tiene autenticador.</numerusform>
            <numerusform>%n cuentas aún no tienen autenticador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) run out within a day.</source>
        <translation>
            <numerusform>%n invitación caduca en menos de un día.</numerusform>
            <numerusform>%n invitaciones caducan en menos de un día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) expire within two weeks.</source>
        <translation>
            <numerusform>%n clave de API caduca en menos de dos semanas.</numerusform>
            <numerusform>%n claves de API caducan en menos de dos semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No provider for text messages is set up: no code reaches a phone.</source>
        <translation>No hay proveedor de mensajes de texto configurado: ningún código llega a un teléfono.</translation>
    </message>
    <message>
        <source>No mail server is set up: nobody can be invited.</source>
        <translation>No hay servidor de correo configurado: no se puede invitar a nadie.</translation>
    </message>
    <message>
        <source>The last verification found the audit trail damaged.</source>
        <translation>La última verificación encontró daños en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the audit trail are not signed yet.</source>
        <translation>
            <numerusform>%n evento del registro de auditoría aún no está firmado.</numerusform>
            <numerusform>%n eventos del registro de auditoría aún no están firmados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail has not been verified for a month.</source>
        <translation>El registro de auditoría lleva un mes sin verificarse.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left. Make new ones in time.</source>
        <translation>
            <numerusform>Le queda %n código de recuperación. Cree otros a tiempo.</numerusform>
            <numerusform>Le quedan %n códigos de recuperación. Cree otros a tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that this version does not know needs attention: %1.</source>
        <translation>Algo que esta versión no conoce requiere atención: %1.</translation>
    </message>
    <message>
        <source>The first ends on %1</source>
        <translation>Primer vencimiento el %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Informativo</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Sign-in by code</source>
        <translation>Inicio de sesión con código</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Staff account</source>
        <translation>Cuenta del personal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>API key made</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API keys listed</source>
        <translation>Claves de API listadas</translation>
    </message>
    <message>
        <source>API key replaced</source>
        <translation>Clave de API sustituida</translation>
    </message>
    <message>
        <source>API key ended</source>
        <translation>Clave de API terminada</translation>
    </message>
    <message>
        <source>Audit trail read</source>
        <translation>Registro de auditoría leído</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Verification of the trail cancelled</source>
        <translation>Verificación del registro cancelada</translation>
    </message>
    <message>
        <source>Verification of the trail not finished</source>
        <translation>Verificación del registro no terminada</translation>
    </message>
    <message>
        <source>Audit trail verified</source>
        <translation>Registro de auditoría verificado</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Cliente creado</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Cliente eliminado</translation>
    </message>
    <message>
        <source>CSV import cancelled</source>
        <translation>Importación CSV cancelada</translation>
    </message>
    <message>
        <source>CSV import completed</source>
        <translation>Importación CSV completada</translation>
    </message>
    <message>
        <source>CSV import refused</source>
        <translation>Importación CSV rechazada</translation>
    </message>
    <message>
        <source>Customer list read</source>
        <translation>Lista de clientes leída</translation>
    </message>
    <message>
        <source>Customer read</source>
        <translation>Cliente leído</translation>
    </message>
    <message>
        <source>Customer revealed</source>
        <translation>Cliente mostrado sin máscara</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente modificado</translation>
    </message>
    <message>
        <source>Function called</source>
        <translation>Función llamada</translation>
    </message>
    <message>
        <source>Function refused</source>
        <translation>Función rechazada</translation>
    </message>
    <message>
        <source>Installation set up</source>
        <translation>Instalación configurada</translation>
    </message>
    <message>
        <source>Installation marked as demo</source>
        <translation>Instalación marcada como demostración</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Clave maestra cambiada</translation>
    </message>
    <message>
        <source>Re-key advanced</source>
        <translation>Cambio de claves avanzado</translation>
    </message>
    <message>
        <source>Re-key completed</source>
        <translation>Cambio de claves completado</translation>
    </message>
    <message>
        <source>Re-key started</source>
        <translation>Cambio de claves iniciado</translation>
    </message>
    <message>
        <source>Old message contents deleted</source>
        <translation>Contenidos de mensajes antiguos eliminados</translation>
    </message>
    <message>
        <source>Message delivered</source>
        <translation>Mensaje entregado</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>El mensaje puede llegar dos veces</translation>
    </message>
    <message>
        <source>Message expired</source>
        <translation>Mensaje caducado</translation>
    </message>
    <message>
        <source>Message failed</source>
        <translation>Mensaje fallido</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead of SMS</source>
        <translation>El mensaje va por correo en lugar de SMS</translation>
    </message>
    <message>
        <source>No e-mail address instead of SMS</source>
        <translation>Sin dirección de correo en lugar de SMS</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Se volverá a intentar el mensaje</translation>
    </message>
    <message>
        <source>Message sending began</source>
        <translation>Envío del mensaje iniciado</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Delivery report received</source>
        <translation>Informe de entrega recibido</translation>
    </message>
    <message>
        <source>Message withheld</source>
        <translation>Mensaje retenido</translation>
    </message>
    <message>
        <source>Sign-in notice withdrawn</source>
        <translation>Aviso de inicio de sesión retirado</translation>
    </message>
    <message>
        <source>One-time codes switched off</source>
        <translation>Códigos de un solo uso desactivados</translation>
    </message>
    <message>
        <source>One-time codes switched on again</source>
        <translation>Códigos de un solo uso activados de nuevo</translation>
    </message>
    <message>
        <source>Sign-in brake released</source>
        <translation>Freno de inicio de sesión liberado</translation>
    </message>
    <message>
        <source>One-time code refused</source>
        <translation>Código de un solo uso rechazado</translation>
    </message>
    <message>
        <source>One-time code asked for</source>
        <translation>Código de un solo uso solicitado</translation>
    </message>
    <message>
        <source>Old counts of guesses deleted</source>
        <translation>Recuentos antiguos de intentos eliminados</translation>
    </message>
    <message>
        <source>Receiver of a one-time code found</source>
        <translation>Destinatario de un código de un solo uso encontrado</translation>
    </message>
    <message>
        <source>Expired one-time codes deleted</source>
        <translation>Códigos de un solo uso caducados eliminados</translation>
    </message>
    <message>
        <source>Guessing of one-time codes detected</source>
        <translation>Intentos de adivinar códigos detectados</translation>
    </message>
    <message>
        <source>SMS pumping detected</source>
        <translation>Bombeo de SMS detectado</translation>
    </message>
    <message>
        <source>SMS spending limit reached</source>
        <translation>Límite de gasto en SMS alcanzado</translation>
    </message>
    <message>
        <source>Outbox read</source>
        <translation>Bandeja de salida leída</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>Customer session expired</source>
        <translation>Sesión de cliente caducada</translation>
    </message>
    <message>
        <source>Sessions of another person read</source>
        <translation>Sesiones de otra persona leídas</translation>
    </message>
    <message>
        <source>Customer signed in</source>
        <translation>Cliente con sesión iniciada</translation>
    </message>
    <message>
        <source>Old traces of sign-ins deleted</source>
        <translation>Rastros antiguos de inicios de sesión eliminados</translation>
    </message>
    <message>
        <source>Staff account created</source>
        <translation>Cuenta del personal creada</translation>
    </message>
    <message>
        <source>Staff account disabled</source>
        <translation>Cuenta del personal desactivada</translation>
    </message>
    <message>
        <source>Staff account enabled</source>
        <translation>Cuenta del personal activada</translation>
    </message>
    <message>
        <source>Admin role approved</source>
        <translation>Rol de administrador aprobado</translation>
    </message>
    <message>
        <source>Admin role refused</source>
        <translation>Rol de administrador rechazado</translation>
    </message>
    <message>
        <source>Admin role asked for</source>
        <translation>Rol de administrador solicitado</translation>
    </message>
    <message>
        <source>Request for admin role ended</source>
        <translation>Solicitud del rol de administrador terminada</translation>
    </message>
    <message>
        <source>Link for a password sent</source>
        <translation>Enlace para una contraseña enviado</translation>
    </message>
    <message>
        <source>Staff list read</source>
        <translation>Lista del personal leída</translation>
    </message>
    <message>
        <source>Staff sign-in failed</source>
        <translation>Inicio de sesión del personal fallido</translation>
    </message>
    <message>
        <source>Staff sign-in locked</source>
        <translation>Inicio de sesión del personal bloqueado</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Inicio de sesión del personal</translation>
    </message>
    <message>
        <source>Staff signed out</source>
        <translation>Cierre de sesión del personal</translation>
    </message>
    <message>
        <source>Expired links and grants deleted</source>
        <translation>Enlaces y solicitudes caducados eliminados</translation>
    </message>
    <message>
        <source>Staff password chosen</source>
        <translation>Contraseña del personal elegida</translation>
    </message>
    <message>
        <source>Staff account read</source>
        <translation>Cuenta del personal leída</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Código de recuperación usado</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Códigos de recuperación renovados</translation>
    </message>
    <message>
        <source>New password asked for</source>
        <translation>Contraseña nueva solicitada</translation>
    </message>
    <message>
        <source>Staff role changed</source>
        <translation>Rol del personal cambiado</translation>
    </message>
    <message>
        <source>Second factor asked for</source>
        <translation>Segundo factor pedido</translation>
    </message>
    <message>
        <source>Authenticator set up</source>
        <translation>Autenticador configurado</translation>
    </message>
    <message>
        <source>Second factor refused</source>
        <translation>Segundo factor rechazado</translation>
    </message>
    <message>
        <source>Second factor locked</source>
        <translation>Segundo factor bloqueado</translation>
    </message>
    <message>
        <source>Authenticator removed</source>
        <translation>Autenticador eliminado</translation>
    </message>
    <message>
        <source>Identity confirmed anew</source>
        <translation>Identidad confirmada de nuevo</translation>
    </message>
    <message>
        <source>Staff session renewed</source>
        <translation>Sesión del personal renovada</translation>
    </message>
    <message>
        <source>Stolen session token suspected</source>
        <translation>Sospecha de robo de un testigo de sesión</translation>
    </message>
    <message>
        <source>Staff account changed</source>
        <translation>Cuenta del personal modificada</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Servidor iniciado</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Servidor detenido</translation>
    </message>
    <message>
        <source>TLS certificate created</source>
        <translation>Certificado TLS creado</translation>
    </message>
    <message>
        <source>Change of an address asked for</source>
        <translation>Cambio de contacto solicitado</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Cambio de contacto cancelado</translation>
    </message>
    <message>
        <source>Change of an address held</source>
        <translation>Cambio de contacto puesto en espera</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Dato de contacto cambiado</translation>
    </message>
    <message>
        <source>Old changes of addresses deleted</source>
        <translation>Cambios de contacto antiguos eliminados</translation>
    </message>
    <message>
        <source>Change of an address refused</source>
        <translation>Cambio de contacto rechazado</translation>
    </message>
    <message>
        <source>Override approved</source>
        <translation>Autorización excepcional aprobada</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Autorización excepcional terminada</translation>
    </message>
    <message>
        <source>Overrides listed</source>
        <translation>Autorizaciones excepcionales listadas</translation>
    </message>
    <message>
        <source>Override requested</source>
        <translation>Autorización excepcional solicitada</translation>
    </message>
    <message>
        <source>Override started</source>
        <translation>Autorización excepcional iniciada</translation>
    </message>
    <message>
        <source>Override used</source>
        <translation>Autorización excepcional usada</translation>
    </message>
    <message>
        <source>Timeline of customer read</source>
        <translation>Historial del cliente leído</translation>
    </message>
    <message>
        <source>Set-up refused</source>
        <translation>Configuración inicial rechazada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Mensaje de prueba enviado</translation>
    </message>
    <message>
        <source>Staff password not changed</source>
        <translation>Contraseña del personal no cambiada</translation>
    </message>
</context>
<context>
    <name>AuditMember</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>After erasure</source>
        <translation>Tras la supresión</translation>
    </message>
    <message>
        <source>Amr</source>
        <translation>Métodos de prueba</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Cupos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafíos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Faulty rows</source>
        <translation>Filas con errores</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known device</source>
        <translation>Dispositivo conocido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Trasladados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Number range</source>
        <translation>Rango de números</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Programa del usuario</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Without second admin</source>
        <translation>Sin segundo administrador</translation>
    </message>
</context>
<context>
    <name>AuditResource</name>
    <message>
        <source>Admin grant</source>
        <translation>Solicitud de administrador</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Customer import</source>
        <translation>Importación de clientes</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Sign in brake</source>
        <translation>Freno de inicio de sesión</translation>
    </message>
    <message>
        <source>Wrapping key</source>
        <translation>Clave de envoltura</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Desk</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>CsvPreview</name>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8 or UTF-16. In a spreadsheet program, save it as “CSV UTF-8”.</source>
        <translation>No es un archivo de texto en UTF-8 o UTF-16. Guárdelo en la hoja de cálculo como «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>CustomerSafety</name>
    <message>
        <source>The customer asked for another phone number and can enter the code until %1.</source>
        <translation>El cliente pidió otro número de teléfono y puede introducir el código hasta el %1.</translation>
    </message>
    <message>
        <source>The customer asked for another e-mail address and can enter the code until %1.</source>
        <translation>El cliente pidió otra dirección de correo y puede introducir el código hasta el %1.</translation>
    </message>
    <message>
        <source>The phone number is removed on %1.</source>
        <translation>El número de teléfono se elimina el %1.</translation>
    </message>
    <message>
        <source>The e-mail address is removed on %1.</source>
        <translation>La dirección de correo se elimina el %1.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. Staff asked for it.</source>
        <translation>El número de teléfono pasa a ser %1 el %2. Lo solicitó el personal.</translation>
    </message>
    <message>
        <source>The phone number changes to %1 on %2. The customer asked for it.</source>
        <translation>El número de teléfono pasa a ser %1 el %2. Lo solicitó el cliente.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. Staff asked for it.</source>
        <translation>La dirección de correo pasa a ser %1 el %2. Lo solicitó el personal.</translation>
    </message>
    <message>
        <source>The e-mail address changes to %1 on %2. The customer asked for it.</source>
        <translation>La dirección de correo pasa a ser %1 el %2. Lo solicitó el cliente.</translation>
    </message>
    <message>
        <source>Call back on a number we know</source>
        <translation>Llamada a un número que ya conocemos</translation>
    </message>
    <message>
        <source>In person, with an identity document</source>
        <translation>En persona, con documento de identidad</translation>
    </message>
    <message>
        <source>Video call, with an identity document</source>
        <translation>Videollamada, con documento de identidad</translation>
    </message>
    <message>
        <source>I called them on a number that was on file before they asked</source>
        <translation>Llamé a un número que ya constaba antes de la petición</translation>
    </message>
    <message>
        <source>They gave their full name as it is on file</source>
        <translation>Dio su nombre completo tal como consta</translation>
    </message>
    <message>
        <source>They described a recent order that only they should know</source>
        <translation>Describió un pedido reciente que solo esa persona debería conocer</translation>
    </message>
    <message>
        <source>They gave the address of an earlier delivery</source>
        <translation>Dio la dirección de una entrega anterior</translation>
    </message>
    <message>
        <source>They knew roughly since when they are a customer</source>
        <translation>Sabía aproximadamente desde cuándo es cliente</translation>
    </message>
    <message>
        <source>I saw the original of a valid identity document</source>
        <translation>Vi el original de un documento de identidad válido</translation>
    </message>
    <message>
        <source>The photo on it is of this person</source>
        <translation>La foto del documento es de esta persona</translation>
    </message>
    <message>
        <source>They did what I asked for on camera, so it was no recording</source>
        <translation>Hizo ante la cámara lo que le pedí, así que no era una grabación</translation>
    </message>
    <message>
        <source>The phone number is to be changed.</source>
        <translation>Se va a cambiar el número de teléfono.</translation>
    </message>
    <message>
        <source>The phone number was changed in the last 30 days.</source>
        <translation>El número de teléfono se cambió en los últimos 30 días.</translation>
    </message>
    <message>
        <source>A change of the phone number or e-mail address waits.</source>
        <translation>Hay un cambio pendiente del número de teléfono o de la dirección de correo.</translation>
    </message>
    <message>
        <source>Codes are locked after too many wrong guesses.</source>
        <translation>Los códigos están bloqueados tras demasiados intentos incorrectos.</translation>
    </message>
    <message>
        <source>Code by text message</source>
        <translation>Código por mensaje de texto</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Código por correo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>This phone number or e-mail address belongs to another customer.</source>
        <translation>Este número de teléfono o esta dirección de correo pertenece a otro cliente.</translation>
    </message>
    <message>
        <source>This is what is on file already.</source>
        <translation>Esto es lo que ya consta en la ficha.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>LOFT</source>
        <translation>LOFT</translation>
    </message>
</context>
<context>
    <name>ErrorCode</name>
    <message>
        <source>Invalid request</source>
        <translation>Solicitud no válida</translation>
    </message>
    <message>
        <source>Invalid json</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>Invalid phone</source>
        <translation>Teléfono no válido</translation>
    </message>
    <message>
        <source>Invalid email</source>
        <translation>Correo no válido</translation>
    </message>
    <message>
        <source>Invalid cursor</source>
        <translation>Posición de lista no válida</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconocido</translation>
    </message>
    <message>
        <source>Invalid code</source>
        <translation>Código no válido</translation>
    </message>
    <message>
        <source>Invalid import</source>
        <translation>Importación no válida</translation>
    </message>
    <message>
        <source>Unknown notice</source>
        <translation>Aviso desconocido</translation>
    </message>
    <message>
        <source>Unauthenticated</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Invalid credentials</source>
        <translation>Credenciales incorrectas</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Step up required</source>
        <translation>Hace falta confirmar de nuevo</translation>
    </message>
    <message>
        <source>Origin not allowed</source>
        <translation>Origen no permitido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Método no permitido</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Forma de respuesta no posible</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Tiempo de la solicitud agotado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Length required</source>
        <translation>Falta la longitud</translation>
    </message>
    <message>
        <source>Precondition failed</source>
        <translation>Condición previa no cumplida</translation>
    </message>
    <message>
        <source>Content too large</source>
        <translation>Contenido demasiado grande</translation>
    </message>
    <message>
        <source>Uri too long</source>
        <translation>Dirección demasiado larga</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Tipo de contenido no admitido</translation>
    </message>
    <message>
        <source>Expectation failed</source>
        <translation>Expectativa no cumplida</translation>
    </message>
    <message>
        <source>Headers too large</source>
        <translation>Cabeceras demasiado grandes</translation>
    </message>
    <message>
        <source>Malformed request</source>
        <translation>Solicitud mal formada</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Too many codes</source>
        <translation>Demasiados códigos</translation>
    </message>
    <message>
        <source>Too many guesses</source>
        <translation>Demasiados intentos</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Upstream failed</source>
        <translation>Servicio externo fallido</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Storage full</source>
        <translation>Almacenamiento lleno</translation>
    </message>
    <message>
        <source>Storage unavailable</source>
        <translation>Almacenamiento no disponible</translation>
    </message>
    <message>
        <source>Sign in guarded</source>
        <translation>Inicio de sesión protegido</translation>
    </message>
    <message>
        <source>Texts stopped</source>
        <translation>Mensajes de texto detenidos</translation>
    </message>
    <message>
        <source>Upstream timeout</source>
        <translation>El servicio externo no responde</translation>
    </message>
    <message>
        <source>Version not supported</source>
        <translation>Versión no admitida</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>What a person did, last 30 days</source>
        <translation>Qué hizo una persona, últimos 30 días</translation>
    </message>
    <message>
        <source>Failed sign-ins of staff, last 24 hours</source>
        <translation>Inicios de sesión fallidos del personal, últimas 24 horas</translation>
    </message>
    <message>
        <source>Failed sign-ins of customers, last 24 hours</source>
        <translation>Inicios de sesión fallidos de clientes, últimas 24 horas</translation>
    </message>
    <message>
        <source>Who opened customers, last 30 days</source>
        <translation>Quién abrió clientes, últimos 30 días</translation>
    </message>
    <message>
        <source>What happened to a customer</source>
        <translation>Qué pasó con un cliente</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtro necesita un nombre.</translation>
    </message>
    <message>
        <source>A filter that comes with the program is called so. Choose another name.</source>
        <translation>Un filtro que viene con el programa ya se llama así. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The server&apos;s statement about the trail cannot be read.</source>
        <translation>No se puede leer la declaración del servidor sobre el registro.</translation>
    </message>
    <message>
        <source>The signature under the server&apos;s statement about the trail is not good.</source>
        <translation>La firma bajo la declaración del servidor sobre el registro no es válida.</translation>
    </message>
    <message>
        <source>The server&apos;s statement about the trail contradicts what it has signed.</source>
        <translation>La declaración del servidor sobre el registro contradice lo que ha firmado.</translation>
    </message>
    <message>
        <source>This is not the trail that was seen here before: it carries another name.</source>
        <translation>Este no es el registro que se vio aquí antes: lleva otro nombre.</translation>
    </message>
    <message>
        <source>The trail is signed with another key than before.</source>
        <translation>El registro está firmado con otra clave que antes.</translation>
    </message>
    <message>
        <source>The trail is shorter than before: %L1 events now, %L2 then. Events were cut off, or an older copy of the database was put back.</source>
        <translation>El registro es más corto que antes: %L1 eventos ahora, %L2 entonces. Se han cortado eventos o se ha restaurado una copia más antigua de la base de datos.</translation>
    </message>
    <message>
        <source>Events that were seen before have been changed, or an older copy of the database was put back.</source>
        <translation>Se han modificado eventos vistos antes o se ha restaurado una copia más antigua de la base de datos.</translation>
    </message>
    <message>
        <source>The server cannot prove that the first %L1 events are still the ones that were seen before. They were changed, or an older copy of the database was put back.</source>
        <translation>El servidor no puede probar que los primeros %L1 eventos siguen siendo los que se vieron antes. Se han modificado o se ha restaurado una copia más antigua de la base de datos.</translation>
    </message>
    <message>
        <source>The server&apos;s proof for event %L1 cannot be read.</source>
        <translation>No se puede leer la prueba del servidor para el evento %L1.</translation>
    </message>
    <message>
        <source>Event %L1 is shown differently from what was recorded.</source>
        <translation>El evento %L1 se muestra de otra forma que como se registró.</translation>
    </message>
    <message>
        <source>Event %L1 is not part of the signed trail.</source>
        <translation>El evento %L1 no forma parte del registro firmado.</translation>
    </message>
    <message>
        <source>The server could not prove which event is the newest.</source>
        <translation>El servidor no pudo probar cuál es el evento más reciente.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Waits for its turn, or for the next try.</source>
        <translation>Espera su turno o el siguiente intento.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Is being handed to the provider.</source>
        <translation>Se está entregando al proveedor.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>The provider has it; delivery is not confirmed yet.</source>
        <translation>El proveedor lo tiene; la entrega aún no está confirmada.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>The provider confirmed delivery.</source>
        <translation>El proveedor confirmó la entrega.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Could not be delivered and is not tried again.</source>
        <translation>No se pudo entregar y no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>No provider is set up, so the message stays in this outbox to be read.</source>
        <translation>No hay proveedor configurado, así que el mensaje queda en esta bandeja para leerlo.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Link for a password</source>
        <translation>Enlace para una contraseña</translation>
    </message>
    <message>
        <source>Notice to staff</source>
        <translation>Aviso al personal</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Local outbox</source>
        <translation>Bandeja de salida local</translation>
    </message>
    <message>
        <source>Was not sent: nobody is registered under this address, or text messages do not go to its country.</source>
        <translation>No se envió: nadie está registrado con esta dirección o no se envían mensajes de texto a su país.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Photographer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Pictures need the demo: there is nobody to sign in as.</source>
        <translation>Las imágenes necesitan la demostración: no hay con quién iniciar sesión.</translation>
    </message>
    <message>
        <source>The demo account could not be signed in.</source>
        <translation>No se pudo iniciar sesión con la cuenta de demostración.</translation>
    </message>
    <message>
        <source>The page %1 did not load.</source>
        <translation>La página %1 no se cargó.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
</context>
<context>
    <name>PrintPages</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID del recurso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Erased together with the person&apos;s key.</source>
        <translation>Suprimido junto con la clave de la persona.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Hash de la hoja</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something in the form is not right. Please check it.</source>
        <translation>Algo en el formulario no es correcto. Revíselo.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called. Write it with its country code, such as +1 202 555 0123.</source>
        <translation>Este no es un número de teléfono al que se pueda llamar. Escríbalo con el prefijo del país, por ejemplo +1 202 555 0123.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It should look like name@example.com.</source>
        <translation>Esta no es una dirección de correo. Debería ser como name@example.com.</translation>
    </message>
    <message>
        <source>This list has changed. Refresh it to go on.</source>
        <translation>Esta lista ha cambiado. Actualícela para continuar.</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>Este archivo no se puede importar tal como está.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>This code is wrong or was used before. Take the next one that the app shows; if none works, compare the clock of your phone with a right one.</source>
        <translation>Este código es incorrecto o ya se usó. Use el siguiente que muestre la aplicación; si ninguno sirve, compare el reloj de su teléfono con uno correcto.</translation>
    </message>
    <message>
        <source>Your role does not include this. An administrator can change that.</source>
        <translation>Su rol no incluye esto. Un administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>This was not done, because nobody confirmed that it is you.</source>
        <translation>No se hizo, porque nadie confirmó que es usted.</translation>
    </message>
    <message>
        <source>It is not there any more. Somebody may have removed it.</source>
        <translation>Ya no está ahí. Puede que alguien lo haya eliminado.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Please try again.</source>
        <translation>El servidor esperó demasiado la solicitud. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the meantime. Refresh and try again.</source>
        <translation>Otra persona lo ha modificado entretanto. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This phone number or e-mail address already belongs to another customer.</source>
        <translation>Este número de teléfono o esta dirección de correo ya pertenece a otro cliente.</translation>
    </message>
    <message>
        <source>This is too large for the server. Split it into smaller parts.</source>
        <translation>Es demasiado grande para el servidor. Divídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Please try again; if it stays, tell your administrator.</source>
        <translation>El servidor tuvo un problema propio. Inténtelo de nuevo; si persiste, avise a su administrador.</translation>
    </message>
    <message>
        <source>An outside service gave no useful answer. Please try again later.</source>
        <translation>Un servicio externo no dio una respuesta útil. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>An outside service did not answer in time. Please try again later.</source>
        <translation>Un servicio externo no respondió a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server is busy or shutting down. Please try again in a moment.</source>
        <translation>El servidor está ocupado o se está cerrando. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so nothing can be saved. Please tell your administrator.</source>
        <translation>El disco del servidor está lleno, así que no se puede guardar nada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The server&apos;s disk does not work, so nothing can be saved. Please tell your administrator.</source>
        <translation>El disco del servidor no funciona, así que no se puede guardar nada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please try again in %1.</source>
        <translation>Demasiadas veces en poco tiempo. Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Please wait a moment and try again.</source>
        <translation>Demasiadas veces en poco tiempo. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server refused this (%1).</source>
        <translation>El servidor lo rechazó (%1).</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that it runs and that the network works.</source>
        <translation>No se puede alcanzar el servidor. Compruebe que está en marcha y que la red funciona.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Please try again.</source>
        <translation>El servidor no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server gave an answer that this console does not understand. They may be of different versions.</source>
        <translation>El servidor dio una respuesta que esta consola no entiende. Puede que sean de versiones distintas.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Somebody may be intercepting the connection, so nothing was sent. Ask your administrator whether the certificate was renewed.</source>
        <translation>Este servidor muestra un certificado distinto del que usted aceptó. Puede que alguien esté interceptando la conexión, así que no se envió nada. Pregunte a su administrador si se renovó el certificado.</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>The checkpoint in the file is not signed by this trail&apos;s key. The file was changed, or it belongs to another trail.</source>
        <translation>El punto de control del archivo no está firmado con la clave de este registro. El archivo se modificó o pertenece a otro registro.</translation>
    </message>
    <message>
        <source>The checkpoint in the file does not reach to the event&apos;s number. The file was changed.</source>
        <translation>El punto de control del archivo no llega hasta el número del evento. El archivo se modificó.</translation>
    </message>
    <message>
        <source>The event in the file is not the one that was signed: the event, its number or one of the hashes was changed.</source>
        <translation>El evento del archivo no es el que se firmó: se modificó el evento, su número o uno de los hashes.</translation>
    </message>
    <message>
        <source>What the server says proves nothing. %1</source>
        <translation>Lo que dice el servidor no prueba nada. %1</translation>
    </message>
    <message>
        <source>This is not the proof of an event, or its form was changed.</source>
        <translation>No es la prueba de un evento o se modificó su forma.</translation>
    </message>
    <message>
        <source>This proof is about another trail: %1</source>
        <translation>Esta prueba trata de otro registro: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPrint</name>
    <message>
        <source>Recovery codes for Countersign</source>
        <translation>Códigos de recuperación para Countersign</translation>
    </message>
    <message>
        <source>Each of these codes stands in for your authenticator once, together with your password. Keep them where only you find them, and strike out what you have used.</source>
        <translation>Cada uno de estos códigos sustituye una vez a su autenticador, junto con su contraseña. Guárdelos donde solo usted los encuentre y tache los que haya usado.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Impreso el %1</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>RoleMatrix</name>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Others&apos; sessions</source>
        <translation>Sesiones ajenas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Shop functions</source>
        <translation>Funciones de la tienda</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Settings and keys</source>
        <translation>Configuración y claves</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>use</source>
        <translation>usar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>reveal</source>
        <translation>mostrar sin máscara</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>Nadie decide sobre su propio rol.</translation>
    </message>
    <message>
        <source>You asked for this yourself. A second admin has to agree.</source>
        <translation>Usted mismo lo solicitó. Debe aceptarlo un segundo administrador.</translation>
    </message>
    <message>
        <source>This waits for a second admin already.</source>
        <translation>Esto ya espera a un segundo administrador.</translation>
    </message>
    <message>
        <source>No such grant waits, or it has expired.</source>
        <translation>No hay ninguna solicitud así pendiente o ha caducado.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another admin.</source>
        <translation>Nadie cambia su propio rol. Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>Nobody disables their own account. Ask another admin.</source>
        <translation>Nadie desactiva su propia cuenta. Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>This is the last admin. Make somebody else one first.</source>
        <translation>Es el último administrador. Nombre antes a otro.</translation>
    </message>
    <message>
        <source>Enable this account before it becomes an admin&apos;s.</source>
        <translation>Active esta cuenta antes de que sea de un administrador.</translation>
    </message>
    <message>
        <source>This account is disabled. Enable it first.</source>
        <translation>Esta cuenta está desactivada. Actívela antes.</translation>
    </message>
    <message>
        <source>There is no second admin who could agree. Give a reason; it is recorded.</source>
        <translation>No hay un segundo administrador que pueda aceptar. Indique un motivo; queda registrado.</translation>
    </message>
    <message>
        <source>There is staff already: sign in as an admin to add more.</source>
        <translation>Ya hay personal: inicie sesión como administrador para añadir más.</translation>
    </message>
    <message>
        <source>The role must be admin, manager, agent, viewer or auditor.</source>
        <translation>El rol debe ser administrador, gestor, agente, lector o auditor.</translation>
    </message>
    <message>
        <source>Give a name of at most 200 characters.</source>
        <translation>Indique un nombre de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>No e-mail server is set up, so nobody would get the message.</source>
        <translation>No hay servidor de correo configurado, así que nadie recibiría el mensaje.</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Este código es incorrecto, ya se usó o ha caducado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This is not the code that the service has shown at its start.</source>
        <translation>Este no es el código que el servicio mostró al iniciarse.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. A phrase of several words is easy to remember.</source>
        <translation>Use al menos 12 caracteres. Una frase de varias palabras es fácil de recordar.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Use 128 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose another one.</source>
        <translation>Esta contraseña es de las que se prueban primero. Elija otra.</translation>
    </message>
    <message>
        <source>This password is made of names that belong to the account. Choose another one.</source>
        <translation>Esta contraseña está hecha de nombres que pertenecen a la cuenta. Elija otra.</translation>
    </message>
    <message>
        <source>Set up an authenticator first; its recovery codes come with it.</source>
        <translation>Configure antes un autenticador; sus códigos de recuperación vienen con él.</translation>
    </message>
    <message>
        <source>Set up another authenticator under “My account” instead.</source>
        <translation>Configure otro autenticador en «Mi cuenta».</translation>
    </message>
    <message>
        <source>Give a code of your authenticator, or a recovery code.</source>
        <translation>Indique un código de su autenticador o un código de recuperación.</translation>
    </message>
    <message>
        <source>Give your password: you have no authenticator yet.</source>
        <translation>Indique su contraseña: todavía no tiene autenticador.</translation>
    </message>
    <message>
        <source>The password is wrong. After five wrong ones none counts for a minute or more.</source>
        <translation>La contraseña es incorrecta. Tras cinco incorrectas, ninguna cuenta durante un minuto o más.</translation>
    </message>
    <message>
        <source>“%1” is no network: write it like 203.0.113.0/24 or 2001:db8::/32.</source>
        <translation>«%1» no es una red: escríbala como 203.0.113.0/24 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Give the key a name of at most 100 characters.</source>
        <translation>Dé a la clave un nombre de 100 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Say what the key may do.</source>
        <translation>Diga qué puede hacer la clave.</translation>
    </message>
    <message>
        <source>A key may do no more than you: “%1” is not yours to give.</source>
        <translation>Una clave no puede hacer más que usted: «%1» no es suyo para darlo.</translation>
    </message>
    <message>
        <source>You have 20 keys, which is as many as one may have. End one first.</source>
        <translation>Tiene 20 claves, que son las que se pueden tener. Termine antes una.</translation>
    </message>
    <message>
        <source>This key acts for somebody else: only they can renew it.</source>
        <translation>Esta clave actúa por otra persona: solo ella puede renovarla.</translation>
    </message>
    <message>
        <source>This key has been replaced already. End it, and make another.</source>
        <translation>Esta clave ya se ha sustituido. Termínela y cree otra.</translation>
    </message>
    <message>
        <source>The name must have at least two characters.</source>
        <translation>El nombre debe tener al menos dos caracteres.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address.</source>
        <translation>Un cliente necesita un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>Say why, in three characters or more.</source>
        <translation>Diga por qué, con tres caracteres o más.</translation>
    </message>
    <message>
        <source>This person was erased here. Add them by hand if they are a customer again.</source>
        <translation>Esta persona se suprimió aquí. Añádala a mano si vuelve a ser cliente.</translation>
    </message>
    <message>
        <source>Row %1 is not proper CSV: a quotation mark is missing or stands in a wrong place.</source>
        <translation>La fila %1 no es CSV correcto: falta una comilla o está en un lugar equivocado.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>La fila %1 tiene más de %2 celdas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>La fila tiene más celdas que encabezados hay.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The row has neither a phone number nor an e-mail address.</source>
        <translation>La fila no tiene ni número de teléfono ni dirección de correo.</translation>
    </message>
    <message>
        <source>Write “yes” or “no”.</source>
        <translation>Escriba «yes» o «no».</translation>
    </message>
    <message>
        <source>Write “active”, “inactive” or “blocked”.</source>
        <translation>Escriba «active», «inactive» o «blocked».</translation>
    </message>
    <message>
        <source>A tag has more than %1 characters.</source>
        <translation>Una etiqueta tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>Hay más de %1 etiquetas.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>El texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>La columna %1 no tiene encabezado.</translation>
    </message>
    <message>
        <source>Column %1 has the same heading as another column.</source>
        <translation>La columna %1 tiene el mismo encabezado que otra columna.</translation>
    </message>
    <message>
        <source>The file has no column “name”. Name its column, or say which one it is.</source>
        <translation>El archivo no tiene la columna «name». Nombre su columna o diga cuál es.</translation>
    </message>
    <message>
        <source>The file has neither a column “phone” nor a column “email”. Name it, or say which one it is.</source>
        <translation>El archivo no tiene ni una columna «phone» ni una columna «email». Nómbrela o diga cuál es.</translation>
    </message>
    <message>
        <source>The file has more than %1 further columns.</source>
        <translation>El archivo tiene más de %1 columnas adicionales.</translation>
    </message>
    <message>
        <source>Row %1 has the same phone number.</source>
        <translation>La fila %1 tiene el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>Row %1 has the same e-mail address.</source>
        <translation>La fila %1 tiene la misma dirección de correo.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>La importación se canceló.</translation>
    </message>
    <message>
        <source>The import has ended already.</source>
        <translation>La importación ya ha terminado.</translation>
    </message>
    <message>
        <source>One row has a mistake, so nothing was imported.</source>
        <translation>Una fila tiene un error, así que no se importó nada.</translation>
    </message>
    <message>
        <source>%1 rows have a mistake, so nothing was imported.</source>
        <translation>%1 filas tienen un error, así que no se importó nada.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it.</source>
        <translation>El archivo tiene más de %1 filas. Divídalo.</translation>
    </message>
    <message>
        <source>The file has headings but no rows.</source>
        <translation>El archivo tiene encabezados pero ninguna fila.</translation>
    </message>
    <message>
        <source>The phone number belongs to a customer already.</source>
        <translation>El número de teléfono ya pertenece a un cliente.</translation>
    </message>
    <message>
        <source>The e-mail address belongs to a customer already.</source>
        <translation>La dirección de correo ya pertenece a un cliente.</translation>
    </message>
    <message>
        <source>The phone number or e-mail address belongs to a customer already, or to somebody who was erased.</source>
        <translation>El número de teléfono o la dirección de correo ya pertenece a un cliente o a alguien que se suprimió.</translation>
    </message>
    <message>
        <source>The trail is being verified already. Wait for that to end.</source>
        <translation>El registro ya se está verificando. Espere a que termine.</translation>
    </message>
    <message>
        <source>The verification has ended already.</source>
        <translation>La verificación ya ha terminado.</translation>
    </message>
    <message>
        <source>Events are missing or out of order here.</source>
        <translation>Aquí faltan eventos o están desordenados.</translation>
    </message>
    <message>
        <source>The event was changed: it does not have the hash that is stored with it.</source>
        <translation>El evento se modificó: no tiene el hash que está guardado con él.</translation>
    </message>
    <message>
        <source>The event does not have its canonical form.</source>
        <translation>El evento no tiene su forma canónica.</translation>
    </message>
    <message>
        <source>A node of the tree over these events is missing or was changed.</source>
        <translation>Falta un nodo del árbol sobre estos eventos o se modificó.</translation>
    </message>
    <message>
        <source>The checkpoint after these events is not signed by the trail&apos;s key.</source>
        <translation>El punto de control tras estos eventos no está firmado con la clave del registro.</translation>
    </message>
    <message>
        <source>Events that were signed are missing at the end.</source>
        <translation>Faltan al final eventos que estaban firmados.</translation>
    </message>
    <message>
        <source>These events are not the ones that were signed.</source>
        <translation>Estos eventos no son los que se firmaron.</translation>
    </message>
    <message>
        <source>Nothing in this trail is signed.</source>
        <translation>Nada en este registro está firmado.</translation>
    </message>
    <message>
        <source>The index that filters find these events by was changed.</source>
        <translation>Se modificó el índice con el que los filtros encuentran estos eventos.</translation>
    </message>
    <message>
        <source>Checkpoints over the newest events are missing.</source>
        <translation>Faltan puntos de control sobre los eventos más recientes.</translation>
    </message>
    <message>
        <source>The stored tree has nodes that belong to no event.</source>
        <translation>El árbol guardado tiene nodos que no pertenecen a ningún evento.</translation>
    </message>
    <message>
        <source>There is no field “%1” here.</source>
        <translation>Aquí no hay ningún campo «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) uses this data folder. Close it first, or choose another folder.</source>
        <translation>Otro programa (%1, proceso %2) usa esta carpeta de datos. Ciérrelo antes o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This data folder holds real data; --demo works on a data folder of its own.</source>
        <translation>Esta carpeta contiene datos reales; --demo trabaja con una carpeta propia.</translation>
    </message>
    <message>
        <source>This data folder holds demo data; start it with --demo, or choose another folder.</source>
        <translation>Esta carpeta contiene datos de demostración; inicie con --demo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Countersign is already running with this data folder.</source>
        <translation>Countersign ya está en marcha con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk with the database is full. Free some space and try again.</source>
        <translation>El disco con la base de datos está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>El campo «%1» no debe estar vacío.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2 characters long.</source>
        <translation>El campo «%1» debe tener al menos %2 caracteres.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2 characters long.</source>
        <translation>El campo «%1» debe tener %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The field “%1” must have at least %2 entries.</source>
        <translation>El campo «%1» debe tener al menos %2 entradas.</translation>
    </message>
    <message>
        <source>The field “%1” must have at most %2 entries.</source>
        <translation>El campo «%1» debe tener %2 entradas como máximo.</translation>
    </message>
    <message>
        <source>The field “%1” must not have the same entry twice.</source>
        <translation>El campo «%1» no debe tener la misma entrada dos veces.</translation>
    </message>
    <message>
        <source>The field “%1” does not have the right form.</source>
        <translation>El campo «%1» no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not allowed.</source>
        <translation>El campo «%1» tiene un valor no permitido.</translation>
    </message>
    <message>
        <source>The field “%1” must be one of %2.</source>
        <translation>El campo «%1» debe ser uno de %2.</translation>
    </message>
    <message>
        <source>The field “%1” must be at least %2.</source>
        <translation>El campo «%1» debe ser al menos %2.</translation>
    </message>
    <message>
        <source>The field “%1” must be at most %2.</source>
        <translation>El campo «%1» debe ser como máximo %2.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Plain http would show passwords to everybody on the way. Countersign talks to other machines over https only.</source>
        <translation>Con http sin cifrar, las contraseñas quedarían a la vista de cualquiera por el camino. Countersign habla con otros equipos solo por https.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It should look like https://desk.example.com:8643.</source>
        <translation>Esta no es la dirección de un servidor. Debería ser como https://desk.example.com:8643.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address. You sign in afterwards.</source>
        <translation>No ponga el nombre de usuario ni la contraseña en la dirección. Inicie sesión después.</translation>
    </message>
    <message>
        <source>Only the name of the machine and its port belong in the address.</source>
        <translation>En la dirección solo van el nombre del equipo y su puerto.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>There is no machine with the name %1. Check how it is written.</source>
        <translation>No hay ningún equipo con el nombre %1. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the port, and whether the server runs and listens on that address.</source>
        <translation>Nada responde en %1. Compruebe el puerto y si el servidor está en marcha y escucha en esa dirección.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network.</source>
        <translation>%1 no respondió a tiempo. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 offers no secure connection that Countersign accepts (TLS 1.3). It may speak plain http, or be too old.</source>
        <translation>%1 no ofrece ninguna conexión segura que Countersign acepte (TLS 1.3). Puede que use http sin cifrar o que sea demasiado antiguo.</translation>
    </message>
    <message>
        <source>There is a server at %1, but it is not Countersign.</source>
        <translation>En %1 hay un servidor, pero no es Countersign.</translation>
    </message>
    <message>
        <source>This server is older (%1) than this console (%2). Some things may not work until the server is updated.</source>
        <translation>Este servidor es más antiguo (%1) que esta consola (%2). Puede que algunas cosas no funcionen hasta que se actualice el servidor.</translation>
    </message>
    <message>
        <source>This server is newer (%1) than this console (%2). Update this console before you use it.</source>
        <translation>Este servidor es más reciente (%1) que esta consola (%2). Actualice esta consola antes de usarlo.</translation>
    </message>
    <message>
        <source>This server does not tell a version that this console knows.</source>
        <translation>Este servidor no indica ninguna versión que esta consola conozca.</translation>
    </message>
    <message>
        <source>The server is busy now. Please try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>It vouches for itself only, as the certificate does that Countersign makes at its first start.</source>
        <translation>Se avala solo a sí mismo, como el certificado que Countersign crea en su primer inicio.</translation>
    </message>
    <message>
        <source>It was made for another name than the one in the address.</source>
        <translation>Se emitió para un nombre distinto del de la dirección.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>It is not valid yet. Check the clocks of both computers.</source>
        <translation>Aún no es válido. Compruebe los relojes de ambos equipos.</translation>
    </message>
    <message>
        <source>Its authority has revoked it.</source>
        <translation>Su autoridad lo ha revocado.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Procede de una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Cualquiera que avale una autoridad</translation>
    </message>
    <message>
        <source>This one certificate</source>
        <translation>Solo este certificado</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>None</source>
        <translation>No hay</translation>
    </message>
    <message>
        <source>Set on %1</source>
        <translation>Valor guardado el %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Valor guardado</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviados por</translation>
    </message>
    <message>
        <source>Nobody: codes stay in the outbox</source>
        <translation>Nadie: los códigos quedan en la bandeja de salida</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Informes a</translation>
    </message>
    <message>
        <source>Nobody: messages stay in the outbox</source>
        <translation>Nadie: los mensajes quedan en la bandeja de salida</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customers sign in with codes by text message. An account at Twilio sends them; without one they stay in the outbox, where you can read them.</source>
        <translation>Los clientes inician sesión con códigos por mensaje de texto. Los envía una cuenta de Twilio; sin ella quedan en la bandeja de salida, donde puede leerlos.</translation>
    </message>
    <message>
        <source>Codes for customers, invitations and notices to staff go through your own mail server.</source>
        <translation>Los códigos para clientes, las invitaciones y los avisos al personal pasan por su propio servidor de correo.</translation>
    </message>
    <message>
        <source>Text messages to some countries are expensive and a target of fraud. Where codes may not go by text message, they go by e-mail.</source>
        <translation>Los mensajes de texto a algunos países son caros y un blanco del fraude. Donde los códigos no pueden ir por mensaje de texto, van por correo.</translation>
    </message>
    <message>
        <source>What customers read in messages and in the chat widget.</source>
        <translation>Lo que los clientes leen en los mensajes y en el widget de chat.</translation>
    </message>
    <message>
        <source>This is set where the service is started (command line, environment or settings file), and is changed there.</source>
        <translation>Esto se establece donde se inicia el servicio (línea de órdenes, entorno o archivo de configuración) y se cambia allí.</translation>
    </message>
    <message>
        <source>Codes go to</source>
        <translation>Los códigos van a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Twilio has taken the message. Look at the phone.</source>
        <translation>Twilio ha aceptado el mensaje. Compruebe el teléfono.</translation>
    </message>
    <message>
        <source>The mail server has taken the message. Look into the mailbox.</source>
        <translation>El servidor de correo ha aceptado el mensaje. Compruebe el buzón.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check its name and port.</source>
        <translation>No se puede alcanzar el servidor de correo. Compruebe su nombre y su puerto.</translation>
    </message>
    <message>
        <source>The mail server did not answer in time.</source>
        <translation>El servidor de correo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The mail server broke the connection.</source>
        <translation>El servidor de correo cortó la conexión.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so nothing was sent.</source>
        <translation>El servidor de correo no ofrece cifrado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not to be trusted, so nothing was sent. Check the server&apos;s name and the kind of encryption.</source>
        <translation>El certificado del servidor de correo no es de confianza, así que no se envió nada. Compruebe el nombre del servidor y el tipo de cifrado.</translation>
    </message>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>El servidor de correo rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The mail server refused the receiver&apos;s address.</source>
        <translation>El servidor de correo rechazó la dirección del destinatario.</translation>
    </message>
    <message>
        <source>The mail server refused the message.</source>
        <translation>El servidor de correo rechazó el mensaje.</translation>
    </message>
    <message>
        <source>The mail server does not take the message now. Try again in some minutes.</source>
        <translation>El servidor de correo no acepta ahora el mensaje. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Twilio cannot be reached. Check the network of the server.</source>
        <translation>No se puede alcanzar Twilio. Compruebe la red del servidor.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Twilio is busy. Try again in a moment.</source>
        <translation>Twilio está ocupado. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Twilio refused the account SID or the auth token.</source>
        <translation>Twilio rechazó el SID de la cuenta o el token de autenticación.</translation>
    </message>
    <message>
        <source>Twilio refused the sender: this number or service is not of your account.</source>
        <translation>Twilio rechazó el remitente: este número o servicio no es de su cuenta.</translation>
    </message>
    <message>
        <source>Twilio says that there is no such phone number.</source>
        <translation>Twilio indica que ese número de teléfono no existe.</translation>
    </message>
    <message>
        <source>This number cannot get text messages.</source>
        <translation>Este número no puede recibir mensajes de texto.</translation>
    </message>
    <message>
        <source>Your account at Twilio does not allow messages to this country.</source>
        <translation>Su cuenta de Twilio no permite mensajes a este país.</translation>
    </message>
    <message>
        <source>A trial account at Twilio sends to verified numbers only.</source>
        <translation>Una cuenta de prueba de Twilio solo envía a números verificados.</translation>
    </message>
    <message>
        <source>Whoever has this number wants no messages from you.</source>
        <translation>El titular de este número no desea recibir mensajes suyos.</translation>
    </message>
    <message>
        <source>No answer came in time. The message may arrive all the same.</source>
        <translation>No llegó respuesta a tiempo. Aun así, puede que el mensaje llegue.</translation>
    </message>
    <message>
        <source>The message was not sent. The reason given is “%1”.</source>
        <translation>El mensaje no se envió. El motivo indicado es «%1».</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time in the format of QLocale::toString(), to the second and with the month&apos;s name: 22 Nov 2026, 00:14:10</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Became a customer</source>
        <translation>Alta como cliente</translation>
    </message>
    <message>
        <source>Looked at this customer</source>
        <translation>Cliente consultado</translation>
    </message>
    <message>
        <source>Phone number and e-mail address shown in the clear</source>
        <translation>Teléfono y correo mostrados sin máscara</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>Ficha modificada</translation>
    </message>
    <message>
        <source>Found by a search</source>
        <translation>Encontrado en una búsqueda</translation>
    </message>
    <message>
        <source>Asked for another address</source>
        <translation>Cambio de contacto solicitado</translation>
    </message>
    <message>
        <source>Wrong code for a change of the address</source>
        <translation>Código incorrecto para un cambio de contacto</translation>
    </message>
    <message>
        <source>Change of an address held for 24 hours</source>
        <translation>Cambio de contacto puesto en espera 24 horas</translation>
    </message>
    <message>
        <source>Change of an address cancelled</source>
        <translation>Cambio de contacto cancelado</translation>
    </message>
    <message>
        <source>Phone number or e-mail address changed</source>
        <translation>Número de teléfono o dirección de correo cambiados</translation>
    </message>
    <message>
        <source>Verified by a procedure</source>
        <translation>Verificación según un procedimiento</translation>
    </message>
    <message>
        <source>Verification approved by a second person</source>
        <translation>Verificación aprobada por una segunda persona</translation>
    </message>
    <message>
        <source>Counts as verified for 15 minutes</source>
        <translation>Verificación válida durante 15 minutos</translation>
    </message>
    <message>
        <source>Verification used</source>
        <translation>Verificación usada</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>Verificación terminada</translation>
    </message>
    <message>
        <source>A sign-in code was asked for</source>
        <translation>Código de inicio de sesión solicitado</translation>
    </message>
    <message>
        <source>A wrong sign-in code was given</source>
        <translation>Código de inicio de sesión incorrecto</translation>
    </message>
    <message>
        <source>Codes locked after too many wrong ones</source>
        <translation>Códigos bloqueados tras demasiados incorrectos</translation>
    </message>
    <message>
        <source>Codes unlocked</source>
        <translation>Códigos desbloqueados</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Session ended by itself</source>
        <translation>Sesión terminada por sí sola</translation>
    </message>
    <message>
        <source>Took back the agreement to codes</source>
        <translation>Consentimiento para los códigos retirado</translation>
    </message>
    <message>
        <source>The shop was asked about this customer</source>
        <translation>Consulta a la tienda sobre este cliente</translation>
    </message>
    <message>
        <source>A question to the shop was refused</source>
        <translation>Consulta a la tienda rechazada</translation>
    </message>
    <message>
        <source>Message goes out</source>
        <translation>Mensaje en camino</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <source>Message could not be delivered</source>
        <translation>Mensaje no entregado</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Mensaje no enviado</translation>
    </message>
    <message>
        <source>Message came too late and was not sent</source>
        <translation>Mensaje fuera de plazo, no enviado</translation>
    </message>
    <message>
        <source>Message will be tried again</source>
        <translation>Se volverá a intentar el mensaje</translation>
    </message>
    <message>
        <source>Message goes by e-mail instead</source>
        <translation>El mensaje va por correo en su lugar</translation>
    </message>
    <message>
        <source>No e-mail address to use instead</source>
        <translation>No hay dirección de correo alternativa</translation>
    </message>
    <message>
        <source>Message may arrive twice</source>
        <translation>El mensaje puede llegar dos veces</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Un administrador</translation>
    </message>
    <message>
        <source>A manager</source>
        <translation>Un gestor</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agente</translation>
    </message>
    <message>
        <source>A viewer</source>
        <translation>Un lector</translation>
    </message>
    <message>
        <source>An auditor</source>
        <translation>Un auditor</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Runs the desk: accounts, settings, everybody&apos;s sessions.</source>
        <translation>Dirige el sistema: cuentas, configuración, sesiones de todos.</translation>
    </message>
    <message>
        <source>Leads the team: campaigns, tasks, customers, messages.</source>
        <translation>Dirige el equipo: campañas, tareas, clientes, mensajes.</translation>
    </message>
    <message>
        <source>Works with customers and on tasks.</source>
        <translation>Trabaja con clientes y en tareas.</translation>
    </message>
    <message>
        <source>Sees customers, tasks and reports; changes nothing.</source>
        <translation>Ve clientes, tareas e informes; no cambia nada.</translation>
    </message>
    <message>
        <source>Reads and verifies the audit trail, and nothing else.</source>
        <translation>Lee y verifica el registro de auditoría y nada más.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Somebody has an account with this e-mail address.</source>
        <translation>Alguien ya tiene una cuenta con esta dirección de correo.</translation>
    </message>
    <message>
        <source>There is no second administrator who could agree. Say why it has to be; it is recorded.</source>
        <translation>No hay un segundo administrador que pueda aceptar. Diga por qué tiene que ser; queda registrado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::about::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>This program and the server it works with.</source>
        <translation>Este programa y el servidor con el que trabaja.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>A&amp;brir la carpeta de datos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Countersign is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Countersign es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>LGPL-3.0; Qt HTTP Server: GPL-3.0</source>
        <translation>LGPL-3.0; Qt HTTP Server: GPL-3.0</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>Any that an authority vouches for</source>
        <translation>Cualquiera que avale una autoridad</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditFilterBar</name>
    <message>
        <source>All resources</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>ID of who acted</source>
        <translation>ID del actor</translation>
    </message>
    <message>
        <source>ID of a person</source>
        <translation>ID de persona</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Acción</translation>
    </message>
    <message>
        <source>Resour&amp;ce</source>
        <translation>Re&amp;curso</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Staff sign-in and accounts</source>
        <translation>Inicio de sesión y cuentas del personal</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>Customer sessions</source>
        <translation>Sesiones de clientes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Sign-in notices</source>
        <translation>Avisos de inicio de sesión</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sign-ins of staff</source>
        <translation>Inicios de sesión del personal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Whose actions? Enter an ID under Who, or select an event and press “Only events of this person”.</source>
        <translation>¿Acciones de quién? Introduzca un ID en «Quién» o seleccione un evento y pulse «Solo eventos de esta persona».</translation>
    </message>
    <message>
        <source>Which customer? Enter an ID under About, or select an event and press “Only events about this person”.</source>
        <translation>¿Qué cliente? Introduzca un ID en «Sobre» o seleccione un evento y pulse «Solo eventos sobre esta persona».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::AuditPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No such events</source>
        <translation>No hay eventos así</translation>
    </message>
    <message>
        <source>Nothing in the trail matches these filters.</source>
        <translation>Nada en el registro coincide con estos filtros.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <source>Select an event to see details.</source>
        <translation>Seleccione un evento para ver los detalles.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Every change and every look, in an order nobody can alter unseen.</source>
        <translation>Cada cambio y cada consulta, en un orden que nadie puede alterar sin que se note.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar …</translation>
    </message>
    <message>
        <source>Cou&amp;nt …</source>
        <translation>Con&amp;tar …</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Contar por persona</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Entregado a la impresora.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>No se imprimió nada. %1</translation>
    </message>
    <message>
        <source>The proof was saved: %1</source>
        <translation>La prueba se guardó: %1</translation>
    </message>
    <message>
        <source>The proof was not saved. %1</source>
        <translation>La prueba no se guardó. %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>The audit trail does not hold. %1 Keep the database file as it is, do not rely on what is shown here, and have the trail examined with “countersignd audit verify”.</source>
        <translation>El registro de auditoría no se sostiene. %1 Deje el archivo de la base de datos como está, no se fíe de lo que se muestra aquí y haga examinar el registro con «countersignd audit verify».</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>Event %L1</source>
        <translation>Evento %L1</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>This console has not verified the trail.</source>
        <translation>Esta consola no ha verificado el registro.</translation>
    </message>
    <message>
        <source>Verified checkpoint: %L1 events, root %2, trail %3</source>
        <translation>Punto de control verificado: %L1 eventos, raíz %2, registro %3</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Impreso el %1 por %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ChangesView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::EventDetails</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>By the program with the key</source>
        <translation>Por el programa con la clave</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>S&amp;olo eventos de esta persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID del recurso</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Only events about t&amp;his person</source>
        <translation>Solo eventos sobre esta &amp;persona</translation>
    </message>
    <message>
        <source>The details of this event were erased together with the person&apos;s key. That it happened stays provable.</source>
        <translation>Los detalles de este evento se suprimieron junto con la clave de la persona. Que ocurrió sigue siendo demostrable.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>Hash de la hoja</translation>
    </message>
    <message>
        <source>Cop&amp;y as JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>The event was copied.</source>
        <translation>El evento se copió.</translation>
    </message>
    <message>
        <source>This event is in the signed trail of %L1 events, exactly as shown.</source>
        <translation>Este evento está en el registro firmado de %L1 eventos, exactamente como se muestra.</translation>
    </message>
    <message>
        <source>Sa&amp;ve proof …</source>
        <translation>Guar&amp;dar la prueba …</translation>
    </message>
    <message>
        <source>Ver&amp;ify this event</source>
        <translation>&amp;Verificar este evento</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportDialog</name>
    <message>
        <source>Choose &amp;file and export …</source>
        <translation>Elegir &amp;archivo y exportar …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Events written: %L1</source>
        <translation>Eventos escritos: %L1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Continúa por sí solo en %2.</translation>
    </message>
    <message>
        <source>Events written: %L1.</source>
        <translation>Eventos escritos: %L1.</translation>
    </message>
    <message>
        <source>Cancelled. No file was made.</source>
        <translation>Cancelado. No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>%1 No file was made.</source>
        <translation>%1 No se creó ningún archivo.</translation>
    </message>
    <message>
        <source>Everything that the filter shows, from the newest event to the oldest, with the details that you can see. That you did so is recorded in the trail.</source>
        <translation>Todo lo que muestra el filtro, del evento más reciente al más antiguo, con los detalles que usted puede ver. Que lo hizo queda anotado en el registro.</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>No hay filtro: el registro completo.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>Líneas JSON, para programas</translation>
    </message>
    <message>
        <source>CEF, for log collectors (SIEM)</source>
        <translation>CEF, para recolectores de registros (SIEM)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>One row for each event. Cells that a spreadsheet would take for a formula have an apostrophe before them.</source>
        <translation>Una fila por evento. Las celdas que una hoja de cálculo tomaría por una fórmula llevan un apóstrofo delante.</translation>
    </message>
    <message>
        <source>One line for each event, with every member that the API has.</source>
        <translation>Una línea por evento, con todos los miembros que tiene la API.</translation>
    </message>
    <message>
        <source>Common Event Format, version 0: one line for each event, as ArcSight, Splunk, QRadar or Sentinel read it.</source>
        <translation>Common Event Format, versión 0: una línea por evento, como la leen ArcSight, Splunk, QRadar o Sentinel.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ExportRun</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityBadge</name>
    <message>
        <source>Not checked yet</source>
        <translation>Aún no comprobado</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Verified: the trail is empty</source>
        <translation>Verificado: el registro está vacío</translation>
    </message>
    <message>
        <source>Verified up to event %L1</source>
        <translation>Verificado hasta el evento %L1</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>FAILED: do not trust</source>
        <translation>FALLO: no se fíe</translation>
    </message>
    <message>
        <source>This console has checked the trail&apos;s signature, that it only grew since the last visit, and that the newest event shown is in it. Press for more (Ctrl+I).</source>
        <translation>Esta consola ha comprobado la firma del registro, que solo ha crecido desde la última visita y que contiene el evento más reciente que se muestra. Pulse para saber más (Ctrl+I).</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::IntegrityDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Integrity of the trail</source>
        <translation>Integridad del registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What this console checks by itself</source>
        <translation>Lo que esta consola comprueba por sí misma</translation>
    </message>
    <message>
        <source>Proof of one event</source>
        <translation>Prueba de un evento</translation>
    </message>
    <message>
        <source>The details of an event save its proof to a file. Whoever has the file and knows the trail&apos;s key can check it without the server.</source>
        <translation>Los detalles de un evento guardan su prueba en un archivo. Quien tenga el archivo y conozca la clave del registro puede comprobarla sin el servidor.</translation>
    </message>
    <message>
        <source>Check a &amp;proof file …</source>
        <translation>Comprobar un archivo de &amp;prueba …</translation>
    </message>
    <message>
        <source>This file proves nothing. %1</source>
        <translation>Este archivo no prueba nada. %1</translation>
    </message>
    <message>
        <source>Check a proof file</source>
        <translation>Comprobar un archivo de prueba</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof);;All files (*)</source>
        <translation>Pruebas (*.tlog-proof);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file proves event %L1: %2, %3, by %4 (%5). It is in the signed trail of %L6 events.</source>
        <translation>Este archivo prueba el evento %L1: %2, %3, por %4 (%5). Está en el registro firmado de %L6 eventos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>The signature is good, and the trail only grew since this console saw it before.</source>
        <translation>La firma es válida y el registro solo ha crecido desde que esta consola lo vio.</translation>
    </message>
    <message>
        <source>The signature is good. This console had not seen the trail before; from now on it knows when the trail changes.</source>
        <translation>La firma es válida. Esta consola no había visto antes el registro; desde ahora sabe cuándo cambia.</translation>
    </message>
    <message>
        <source>This could not be checked now, which says nothing about the trail: %1</source>
        <translation>Ahora no se pudo comprobar, lo que no dice nada del registro: %1</translation>
    </message>
    <message>
        <source>Events signed</source>
        <translation>Eventos firmados</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>%L1 events</source>
        <translation>%L1 eventos</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Hash de la raíz</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Ed25519 key %1</source>
        <translation>Clave Ed25519 %1</translation>
    </message>
    <message>
        <source>Newest event under it</source>
        <translation>Evento más reciente incluido</translation>
    </message>
    <message>
        <source>What to do now:
1. Do not rely on what the trail shows, and tell whoever answers for security: somebody who can write to the server&apos;s disk may have changed it.
2. Stop the service and copy its data folder as it is, before anything else. Repair nothing there.
3. Run “countersignd audit verify” on the copy. It names the first event that does not fit.
4. Compare with backups and with what other consoles say: each remembers the last checkpoint that it saw.</source>
        <translation>Qué hacer ahora:
1. No se fíe de lo que muestra el registro y avise a quien responde de la seguridad: puede haberlo modificado alguien que puede escribir en el disco del servidor.
2. Antes de nada, detenga el servicio y copie su carpeta de datos tal como está. No repare nada en ella.
3. Ejecute «countersignd audit verify» sobre la copia. Indica el primer evento que no encaja.
4. Compare con las copias de seguridad y con lo que dicen otras consolas: cada una recuerda el último punto de control que vio.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::PrintRun</name>
    <message>
        <source>The newest %L1 events; there are more.</source>
        <translation>Los %L1 eventos más recientes; hay más.</translation>
    </message>
    <message>
        <source>Events: %L1</source>
        <translation>Eventos: %L1</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>No se pudo usar la impresora.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::ProofTask</name>
    <message>
        <source>The trail has not been verified here.</source>
        <translation>El registro no se ha verificado aquí.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>This console does not know the trail&apos;s key yet. Have it check the trail first.</source>
        <translation>Esta consola aún no conoce la clave del registro. Haga que compruebe antes el registro.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SaveFilterDialog</name>
    <message>
        <source>&amp;Rename “%1”</source>
        <translation>&amp;Renombrar «%1»</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>It is kept at this computer, for whoever uses the console here. A name that is there already is replaced.</source>
        <translation>Se guarda en este equipo, para quien use aquí la consola. Un nombre que ya existe se sustituye.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::SavedFilterBar</name>
    <message>
        <source>&amp;Save filter …</source>
        <translation>&amp;Guardar el filtro …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Eliminar …</translation>
    </message>
    <message>
        <source>Saved filt&amp;er</source>
        <translation>Fi&amp;ltro guardado</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Filtro guardado</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Eliminar el filtro guardado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Delete the saved filter “%1”?</source>
        <translation>¿Eliminar el filtro guardado «%1»?</translation>
    </message>
    <message>
        <source>Only the filter goes. The events stay as they are.</source>
        <translation>Solo desaparece el filtro. Los eventos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TallyDialog</name>
    <message>
        <source>&amp;Only events of this person</source>
        <translation>&amp;Solo eventos de esta persona</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>Contar por persona</translation>
    </message>
    <message>
        <source>There is no filter: the whole trail.</source>
        <translation>No hay filtro: el registro completo.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped: older events are not counted.</source>
        <translation>Detenido: los eventos más antiguos no se cuentan.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself in %2.</source>
        <translation>%1 Continúa por sí solo en %2.</translation>
    </message>
    <message>
        <source>Older events are not counted. %1</source>
        <translation>Los eventos más antiguos no se cuentan. %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Events counted: %L1, by %L2 persons; those with most are shown.</source>
        <translation>Eventos contados: %L1, de %L2 personas; se muestran las que más tienen.</translation>
    </message>
    <message>
        <source>Events counted: %L1</source>
        <translation>Eventos contados: %L1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::TrailWatch</name>
    <message>
        <source>This event is newer than what has been verified. Refresh and try again.</source>
        <translation>Este evento es más reciente que lo verificado. Actualice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no event yet.</source>
        <translation>Aún no hay ningún evento.</translation>
    </message>
    <message>
        <source>The server refuses to prove the trail: %1</source>
        <translation>El servidor se niega a probar el registro: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::audit::VerificationPane</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>The whole trail</source>
        <translation>El registro completo</translation>
    </message>
    <message>
        <source>The server reads every event, hash and signature again and holds them together. That takes a minute or so for ten million events, while everything else goes on. It is recorded in the trail.</source>
        <translation>El servidor vuelve a leer cada evento, hash y firma y los compara. Tarda alrededor de un minuto para diez millones de eventos, mientras todo lo demás continúa. Queda anotado en el registro.</translation>
    </message>
    <message>
        <source>Events looked at: %L1 of %L2</source>
        <translation>Eventos examinados: %L1 de %L2</translation>
    </message>
    <message>
        <source>Verifying the trail …</source>
        <translation>Verificando el registro …</translation>
    </message>
    <message>
        <source>Somebody else has the trail verified at this moment. Wait for that to end.</source>
        <translation>Otra persona está verificando el registro en este momento. Espere a que termine.</translation>
    </message>
    <message>
        <source>The trail is intact: %L1 events, %L2 of them under %L3 signed checkpoints. Every event, hash and signature is right.</source>
        <translation>El registro está íntegro: %L1 eventos, %L2 de ellos bajo %L3 puntos de control firmados. Cada evento, hash y firma es correcto.</translation>
    </message>
    <message>
        <source>Cancelled after %L1 events. Nothing wrong was found up to there.</source>
        <translation>Cancelado tras %L1 eventos. Hasta ahí no se encontró nada incorrecto.</translation>
    </message>
    <message>
        <source>event %L1</source>
        <translation>el evento %L1</translation>
    </message>
    <message>
        <source>events %L1 to %L2</source>
        <translation>los eventos %L1 a %L2</translation>
    </message>
    <message>
        <source>The trail is NOT intact at %1. %2</source>
        <translation>El registro NO está íntegro en %1. %2</translation>
    </message>
    <message>
        <source>The trail could not be verified, which says nothing about it: %1</source>
        <translation>No se pudo verificar el registro, lo que no dice nada de él: %1</translation>
    </message>
    <message>
        <source>no reason was given.</source>
        <translation>no se dio ningún motivo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ContactChangeDialog</name>
    <message>
        <source>&amp;Hold the change</source>
        <translation>&amp;Poner en espera</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Cambiar el número de teléfono</translation>
    </message>
    <message>
        <source>Change the e-mail address</source>
        <translation>Cambiar la dirección de correo</translation>
    </message>
    <message>
        <source>The change is made in 24 hours. The old and the new address are told at once, and until then it can be cancelled.</source>
        <translation>El cambio se hace dentro de 24 horas. Se avisa de inmediato al contacto antiguo y al nuevo, y hasta entonces se puede cancelar.</translation>
    </message>
    <message>
        <source>There is none on file, so it is filled in at once.</source>
        <translation>Aún no consta, así que se guarda de inmediato.</translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation>+1 202 555 0123</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>New &amp;phone number</source>
        <translation>&amp;Teléfono nuevo</translation>
    </message>
    <message>
        <source>New &amp;e-mail address</source>
        <translation>&amp;Correo nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove the phone number</source>
        <translation>&amp;Eliminar el número de teléfono</translation>
    </message>
    <message>
        <source>&amp;Remove the e-mail address</source>
        <translation>&amp;Eliminar la dirección de correo</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Para el registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter what it is to be.</source>
        <translation>Introduzca el valor nuevo.</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Diga por qué; queda registrado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerActions</name>
    <message>
        <source>The record of %1 is changed.</source>
        <translation>La ficha de %1 se ha modificado.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Cancelar el cambio</translation>
    </message>
    <message>
        <source>Cancel this change?</source>
        <translation>¿Cancelar este cambio?</translation>
    </message>
    <message>
        <source>Everything stays as it is, and the customer is told.</source>
        <translation>Todo queda como está y se avisa al cliente.</translation>
    </message>
    <message>
        <source>&amp;Cancel the change</source>
        <translation>&amp;Cancelar el cambio</translation>
    </message>
    <message>
        <source>The change is cancelled.</source>
        <translation>El cambio se ha cancelado.</translation>
    </message>
    <message>
        <source>%1 can sign in with codes again.</source>
        <translation>%1 puede volver a iniciar sesión con códigos.</translation>
    </message>
    <message>
        <source>%1 counts as verified for 15 minutes.</source>
        <translation>La verificación de %1 vale durante 15 minutos.</translation>
    </message>
    <message>
        <source>A colleague has to agree first.</source>
        <translation>Antes debe aceptarlo un colega.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Let %1 count as verified?</source>
        <translation>¿Dar por verificada la identidad de %1?</translation>
    </message>
    <message>
        <source>%1 has checked who they are and may then work for them for 15 minutes. Their reason: %2</source>
        <translation>%1 ha comprobado quién es esta persona y podrá trabajar para ella durante 15 minutos. Su motivo: %2</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>%1 no longer counts as verified.</source>
        <translation>La verificación de %1 ya no vale.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere?</source>
        <translation>¿Cerrar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Tendrá que iniciar sesión de nuevo, y los dispositivos que usó antes dejan de ser conocidos.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesiones</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere.</source>
        <translation>Se han cerrado todas las sesiones de %1.</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDetail</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Elija un cliente de la lista.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>What happens to this customer appears here.</source>
        <translation>Aquí aparece lo que pasa con este cliente.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerDialog</name>
    <message>
        <source>&amp;VIP customer</source>
        <translation>Cliente &amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Añadir cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>+1 202 555 0123</source>
        <translation>+1 202 555 0123</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>A customer needs a phone number or an e-mail address, so that a code can be sent.</source>
        <translation>Un cliente necesita un número de teléfono o una dirección de correo para poder enviarle un código.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomerSheet</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Codes locked</source>
        <translation>Códigos bloqueados</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone proved</source>
        <translation>Teléfono acreditado</translation>
    </message>
    <message>
        <source>E-mail proved</source>
        <translation>Correo acreditado</translation>
    </message>
    <message>
        <source>Change &amp;phone …</source>
        <translation>Cambiar el &amp;teléfono …</translation>
    </message>
    <message>
        <source>Add a &amp;phone number …</source>
        <translation>Añadir un &amp;teléfono …</translation>
    </message>
    <message>
        <source>Change &amp;e-mail …</source>
        <translation>Cambiar el corr&amp;eo …</translation>
    </message>
    <message>
        <source>Add an &amp;e-mail address …</source>
        <translation>Añadir un corr&amp;eo …</translation>
    </message>
    <message>
        <source>&amp;Unlock codes</source>
        <translation>Des&amp;bloquear los códigos</translation>
    </message>
    <message>
        <source>By a sign-in on %1</source>
        <translation>Con un inicio de sesión el %1</translation>
    </message>
    <message>
        <source>Not yet by a sign-in</source>
        <translation>Aún no con un inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel the change of the phone …</source>
        <translation>Cance&amp;lar el cambio de teléfono …</translation>
    </message>
    <message>
        <source>Cance&amp;l the change of the e-mail …</source>
        <translation>Cancelar el cambi&amp;o de correo …</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Not verified by staff now.</source>
        <translation>Ahora no está verificado por el personal.</translation>
    </message>
    <message>
        <source>Verify &amp;without a code …</source>
        <translation>Veri&amp;ficar sin código …</translation>
    </message>
    <message>
        <source>Verified by you until %1.</source>
        <translation>Verificado por usted hasta el %1.</translation>
    </message>
    <message>
        <source>Verified by %1 until %2.</source>
        <translation>Verificado por %1 hasta el %2.</translation>
    </message>
    <message>
        <source>You asked to verify this customer. A colleague can agree until %1.</source>
        <translation>Usted pidió verificar a este cliente. Un colega puede aceptarlo hasta el %1.</translation>
    </message>
    <message>
        <source>%1 asks to verify this customer. It needs you or another colleague, until %2.</source>
        <translation>%1 pide verificar a este cliente. Debe aceptarlo usted u otro colega, hasta el %2.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>App&amp;rove …</source>
        <translation>A&amp;probar …</translation>
    </message>
    <message>
        <source>E&amp;nd the verification</source>
        <translation>Terminar la veri&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesión iniciada en ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Sign out everywhere …</source>
        <translation>Cerrar todas las &amp;sesiones …</translation>
    </message>
    <message>
        <source>Program not known</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>%1, from %2
Last used %3</source>
        <translation>%1, desde %2
Último uso %3</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Terminar la sesión en %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation>Importe un archivo o añada el primero a mano.</translation>
    </message>
    <message>
        <source>Select a customer to see details.</source>
        <translation>Seleccione un cliente para ver los detalles.</translation>
    </message>
    <message>
        <source>Find by a whole phone number or e-mail address</source>
        <translation>Buscar por teléfono o correo completos</translation>
    </message>
    <message>
        <source>Phone numbers and e-mail addresses are masked.</source>
        <translation>Los números de teléfono y las direcciones de correo están enmascarados.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar …</translation>
    </message>
    <message>
        <source>&amp;New customer …</source>
        <translation>Cliente &amp;nuevo …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>No customer has exactly this phone number or e-mail address. Names are stored encrypted and cannot be searched.</source>
        <translation>Ningún cliente tiene exactamente este número de teléfono o esta dirección de correo. Los nombres se guardan cifrados y no se pueden buscar.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>%1 is now a customer.</source>
        <translation>%1 ya es cliente.</translation>
    </message>
    <message>
        <source>Customers imported: %L1</source>
        <translation>Clientes importados: %L1</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open everything about %1</source>
        <translation>Abrir todo sobre %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;heck file</source>
        <translation>Comp&amp;robar archivo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Sending the file: %1 of %2</source>
        <translation>Enviando el archivo: %1 de %2</translation>
    </message>
    <message>
        <source>Rows read: %L1 of %L2</source>
        <translation>Filas leídas: %L1 de %L2</translation>
    </message>
    <message>
        <source>Rows read: %L1</source>
        <translation>Filas leídas: %L1</translation>
    </message>
    <message>
        <source>Import customers from a CSV file</source>
        <translation>Importar clientes de un archivo CSV</translation>
    </message>
    <message>
        <source>Nothing is stored until the whole file has been checked: either everything you chose is imported, or nothing.</source>
        <translation>No se guarda nada hasta que se ha comprobado todo el archivo: o se importa todo lo que eligió, o nada.</translation>
    </message>
    <message>
        <source>Choose &amp;file …</source>
        <translation>Elegir &amp;archivo …</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>o suéltelo aquí</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>¿Qué contiene cada columna?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation>&amp;VIP</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Import nothing if any row has an error</source>
        <translation>No importar nada si alguna fila tiene un error</translation>
    </message>
    <message>
        <source>Leave out rows with errors and import the others</source>
        <translation>Omitir las filas con errores e importar las demás</translation>
    </message>
    <message>
        <source>What to do with faulty rows</source>
        <translation>Qué hacer con las filas con errores</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Filas con errores</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no está en este archivo</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>Comprobando el archivo …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Cancelado. No se importó nada.</translation>
    </message>
    <message>
        <source>The file was not imported. Nothing was changed.</source>
        <translation>El archivo no se importó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Rows that can be imported: %L1. Rows with errors: %L2.</source>
        <translation>Filas que se pueden importar: %L1. Filas con errores: %L2.</translation>
    </message>
    <message>
        <source>The file is in order. Rows that can be imported: %L1.</source>
        <translation>El archivo está en orden. Filas que se pueden importar: %L1.</translation>
    </message>
    <message>
        <source>Customers imported: %L1. Rows left out: %L2.</source>
        <translation>Clientes importados: %L1. Filas omitidas: %L2.</translation>
    </message>
    <message>
        <source>&amp;Import %L1 customers</source>
        <translation>&amp;Importar %L1 clientes</translation>
    </message>
    <message>
        <source>A name, and a phone number or an e-mail address, are needed.</source>
        <translation>Hacen falta un nombre y un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Cancelar y cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::ImportUpload</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideBar</name>
    <message>
        <source>%1 asks to verify %2 without a code. It needs a colleague, until %3.</source>
        <translation>%1 pide verificar a %2 sin código. Debe aceptarlo un colega, hasta el %3.</translation>
    </message>
    <message>
        <source>Look at it …</source>
        <translation>Ver …</translation>
    </message>
    <message>
        <source>Look at the verification of %1</source>
        <translation>Ver la verificación de %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::OverrideDialog</name>
    <message>
        <source>The &amp;phone number is to be changed</source>
        <translation>Se va a cambiar el número de &amp;teléfono</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar a %1</translation>
    </message>
    <message>
        <source>For somebody who cannot receive a code. They count as verified for 15 minutes, they are told, and the audit trail has it all. Do not write down what they answered.</source>
        <translation>Para quien no puede recibir un código. Se considera verificado durante 15 minutos, se le avisa y todo queda en el registro de auditoría. No anote lo que haya respondido.</translation>
    </message>
    <message>
        <source>P&amp;rocedure</source>
        <translation>&amp;Procedimiento</translation>
    </message>
    <message>
        <source>For the audit trail</source>
        <translation>Para el registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Tick what you have checked, at least %n:</source>
        <translation>
            <numerusform>Marque lo que ha comprobado, al menos %n punto:</numerusform>
            <numerusform>Marque lo que ha comprobado, al menos %n puntos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This procedure takes at least %n check(s).</source>
        <translation>
            <numerusform>Este procedimiento exige al menos %n comprobación.</numerusform>
            <numerusform>Este procedimiento exige al menos %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Diga por qué; queda registrado.</translation>
    </message>
    <message>
        <source>If so, a colleague has to agree first.</source>
        <translation>Entonces debe aceptarlo antes un colega.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::customers::RevealBox</name>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el número de teléfono</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar la dirección de correo</translation>
    </message>
    <message>
        <source>Re&amp;veal …</source>
        <translation>Mostrar sin más&amp;cara …</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>Masked again in %n second(s).</source>
        <translation>
            <numerusform>Se vuelve a enmascarar en %n segundo.</numerusform>
            <numerusform>Se vuelve a enmascarar en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>Motivo, para el registro &amp;de auditoría</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AccountPage</name>
    <message>
        <source>&amp;New recovery codes …</source>
        <translation>Códigos de recuperación &amp;nuevos …</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Who you are here, and how you prove it.</source>
        <translation>Quién es usted aquí y cómo lo demuestra.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurado</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>&amp;Set up an authenticator …</source>
        <translation>&amp;Configurar un autenticador …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only your password protects this account.</source>
        <translation>Solo su contraseña protege esta cuenta.</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones before you need them.</source>
        <translation>Quedan pocos códigos de recuperación. Cree otros antes de necesitarlos.</translation>
    </message>
    <message>
        <source>&amp;Use another authenticator …</source>
        <translation>&amp;Usar otro autenticador …</translation>
    </message>
    <message>
        <source>Your authenticator is set up. Your other sessions have ended.</source>
        <translation>Su autenticador está configurado. Sus otras sesiones han terminado.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Códigos de recuperación nuevos</translation>
    </message>
    <message>
        <source>Make ten new recovery codes? The ones you have now are good no longer.</source>
        <translation>¿Crear diez códigos de recuperación nuevos? Los que tiene ahora dejan de servir.</translation>
    </message>
    <message>
        <source>&amp;Make new ones</source>
        <translation>&amp;Crear nuevos</translation>
    </message>
    <message>
        <source>Your new recovery codes count from now on.</source>
        <translation>Desde ahora cuentan sus nuevos códigos de recuperación.</translation>
    </message>
    <message>
        <source>Change &amp;password …</source>
        <translation>Cambiar la con&amp;traseña …</translation>
    </message>
    <message>
        <source>Your password is changed. Your other sessions have ended.</source>
        <translation>Su contraseña se ha cambiado. Sus otras sesiones han terminado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AllSessions</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>No hay sesiones</translation>
    </message>
    <message>
        <source>Nobody who fits these filters is signed in.</source>
        <translation>Nadie que coincida con estos filtros tiene sesión iniciada.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Seleccione una sesión para ver los detalles.</translation>
    </message>
    <message>
        <source>Who is signed in now, and where. Looking here is itself recorded.</source>
        <translation>Quién tiene ahora sesión iniciada y dónde. Esta consulta también queda registrada.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Staff and customers</source>
        <translation>Personal y clientes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina a más tardar</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Acreditada con</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>ID de la persona</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Show &amp;this person only</source>
        <translation>Mostrar &amp;solo a esta persona</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Está usando esta sesión ahora. Cierre la sesión para terminarla.</translation>
    </message>
    <message>
        <source>En&amp;d this session …</source>
        <translation>T&amp;erminar esta sesión …</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>¿Terminar esta sesión de %1?</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminarla</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>End &amp;all of this person …</source>
        <translation>Terminar to&amp;das las suyas …</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>¿Terminar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminarlas</translation>
    </message>
    <message>
        <source>Every session of this person has ended.</source>
        <translation>Todas las sesiones de esta persona han terminado.</translation>
    </message>
    <message>
        <source>End sessions</source>
        <translation>Terminar sesiones</translation>
    </message>
    <message>
        <source>Whoever works there has to sign in again. What they have not saved may be lost.</source>
        <translation>Quien trabaje ahí tendrá que iniciar sesión de nuevo. Lo que no haya guardado puede perderse.</translation>
    </message>
    <message>
        <source>Everybody&apos;s sessions</source>
        <translation>Sesiones de todos</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeyDialog</name>
    <message>
        <source>&amp;Make key</source>
        <translation>&amp;Crear la clave</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Clave de API nueva</translation>
    </message>
    <message>
        <source>A program that has this key acts for you, within what you tick and never beyond what you may do yourself.</source>
        <translation>Un programa que tiene esta clave actúa por usted, dentro de lo que marque y nunca más allá de lo que usted mismo puede hacer.</translation>
    </message>
    <message>
        <source>What it is for, such as Shop backend</source>
        <translation>Para qué es, por ejemplo servidor de la tienda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>203.0.113.0/24, separated by commas; empty for anywhere</source>
        <translation>203.0.113.0/24, separadas por comas; vacío para cualquier lugar</translation>
    </message>
    <message>
        <source>From these net&amp;works only</source>
        <translation>Solo desde estas &amp;redes</translation>
    </message>
    <message>
        <source>Expires after &amp;days</source>
        <translation>Caduca a los &amp;días</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is the key. It is shown now and never again: put it where the program keeps its secrets.</source>
        <translation>Esta es la clave. Se muestra ahora y nunca más: guárdela donde el programa guarda sus secretos.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>I have kept &amp;it</source>
        <translation>&amp;La he guardado</translation>
    </message>
    <message>
        <source>Please say what the key is for.</source>
        <translation>Diga para qué es la clave.</translation>
    </message>
    <message>
        <source>Please tick what the program may do.</source>
        <translation>Marque lo que puede hacer el programa.</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Guardar esta clave</translation>
    </message>
    <message>
        <source>I&amp;t may</source>
        <translation>Pu&amp;ede</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::ApiKeysPage</name>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>A program that calls the API by itself, such as the shop behind the chat widget, needs one.</source>
        <translation>La necesita un programa que llama a la API por sí mismo, como la tienda que hay tras el widget de chat.</translation>
    </message>
    <message>
        <source>Select a key to see details.</source>
        <translation>Seleccione una clave para ver los detalles.</translation>
    </message>
    <message>
        <source>Programs that call the API by themselves.</source>
        <translation>Programas que llaman a la API por sí mismos.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;New key …</source>
        <translation>Clave &amp;nueva …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Cualquier lugar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa por</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Re&amp;place this key</source>
        <translation>&amp;Sustituir esta clave</translation>
    </message>
    <message>
        <source>En&amp;d this key …</source>
        <translation>&amp;Terminar esta clave …</translation>
    </message>
    <message>
        <source>The old key goes on for 24 hours.</source>
        <translation>La clave antigua sigue sirviendo 24 horas.</translation>
    </message>
    <message>
        <source>End key</source>
        <translation>Terminar la clave</translation>
    </message>
    <message>
        <source>End the key “%1”?</source>
        <translation>¿Terminar la clave «%1»?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. This cannot be undone.</source>
        <translation>El programa que la tiene será rechazado desde ahora. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminarla</translation>
    </message>
    <message>
        <source>The key has ended.</source>
        <translation>La clave ha terminado.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configurar un autenticador</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Guarde sus códigos de recuperación</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::GrantBar</name>
    <message>
        <source>You asked to make %1 an administrator. Another administrator can agree until %2.</source>
        <translation>Usted pidió que %1 sea administrador. Otro administrador puede aceptarlo hasta el %2.</translation>
    </message>
    <message>
        <source>%1 asks to make %2 an administrator. It needs a second one, until %3.</source>
        <translation>%1 pide que %2 sea administrador. Hace falta un segundo, hasta el %3.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Aprobar …</translation>
    </message>
    <message>
        <source>Approve that %1 becomes an administrator</source>
        <translation>Aprobar que %1 sea administrador</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refuse that %1 becomes an administrator</source>
        <translation>Rechazar que %1 sea administrador</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back that %1 becomes an administrator</source>
        <translation>Retirar que %1 sea administrador</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>¿Hacer administrador a %1?</translation>
    </message>
    <message>
        <source>They can then invite, change and disable colleagues, and read the audit trail.</source>
        <translation>Podrá entonces invitar, modificar y desactivar a colegas y leer el registro de auditoría.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>%1 is now an administrator.</source>
        <translation>%1 ya es administrador.</translation>
    </message>
    <message>
        <source>%1 does not become an administrator.</source>
        <translation>%1 no será administrador.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::OwnSessions</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>No hay sesiones</translation>
    </message>
    <message>
        <source>You are not signed in anywhere.</source>
        <translation>No tiene sesión iniciada en ningún sitio.</translation>
    </message>
    <message>
        <source>Select a session to see details.</source>
        <translation>Seleccione una sesión para ver los detalles.</translation>
    </message>
    <message>
        <source>&amp;End all others …</source>
        <translation>&amp;Terminar todas las demás …</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Sus sesiones</translation>
    </message>
    <message>
        <source>Where you are signed in. End what you do not know or need.</source>
        <translation>Dónde tiene sesión iniciada. Termine lo que no conozca o no necesite.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina a más tardar</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Acreditada con</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>You are using this session now. Sign out to end it.</source>
        <translation>Está usando esta sesión ahora. Cierre la sesión para terminarla.</translation>
    </message>
    <message>
        <source>En&amp;d this session</source>
        <translation>Terminar esta se&amp;sión</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Terminar todas las demás</translation>
    </message>
    <message>
        <source>Whoever works in one of them has to sign in again.</source>
        <translation>Quien trabaje en una de ellas tendrá que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminarlas</translation>
    </message>
    <message numerus="yes">
        <source>End the %n other session(s)?</source>
        <translation>
            <numerusform>¿Terminar la otra sesión?</numerusform>
            <numerusform>¿Terminar las otras %n sesiones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended.</source>
        <translation>
            <numerusform>La sesión ha terminado.</numerusform>
            <numerusform>%n sesiones han terminado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::PasswordDialog</name>
    <message>
        <source>C&amp;hange password</source>
        <translation>Cam&amp;biar la contraseña</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Repita la contraseña n&amp;ueva</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good. Your other sessions end.</source>
        <translation>Al menos %1 caracteres; van bien unas palabras que no tengan relación. Sus otras sesiones terminan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please enter the password that you have now.</source>
        <translation>Introduzca la contraseña que tiene ahora.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>The current password is wrong.</source>
        <translation>La contraseña actual es incorrecta.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleChooser</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rea&amp;son, for the audit trail</source>
        <translation>&amp;Motivo, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Motivo, para el registro de auditoría</translation>
    </message>
    <message>
        <source>A second administrator has to agree.</source>
        <translation>Debe aceptarlo un segundo administrador.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::RoleMatrixDialog</name>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Everybody also sees and ends their own sessions. What is not listed, nobody may do.</source>
        <translation>Todos ven y terminan además sus propias sesiones. Lo que no figura aquí, nadie puede hacerlo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::SessionsPage</name>
    <message>
        <source>Whose sessions</source>
        <translation>De quién son las sesiones</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Propias</translation>
    </message>
    <message>
        <source>Every&amp;body&apos;s</source>
        <translation>De t&amp;odos</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserActions</name>
    <message>
        <source>%1 is invited.</source>
        <translation>Se ha invitado a %1.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <translation>El rol de %1 es ahora: %2.</translation>
    </message>
    <message>
        <source>Disable account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>¿Desactivar la cuenta de %1?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again.</source>
        <translation>Se cierran de inmediato todas sus sesiones y no podrá iniciar sesión hasta que la cuenta se active de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>La cuenta de %1 está desactivada.</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>La cuenta de %1 está activada.</translation>
    </message>
    <message>
        <source>Another invitation is on its way to %1.</source>
        <translation>Otra invitación va de camino a %1.</translation>
    </message>
    <message>
        <source>A link for a new password is on its way to %1.</source>
        <translation>Un enlace para una contraseña nueva va de camino a %1.</translation>
    </message>
    <message>
        <source>Take away the authenticator</source>
        <translation>Quitar el autenticador</translation>
    </message>
    <message>
        <source>Take away the authenticator of %1?</source>
        <translation>¿Quitar el autenticador de %1?</translation>
    </message>
    <message>
        <source>For who has lost their phone and their recovery codes. Be sure that it is them who asks. Their sessions and API keys end, and they set up another authenticator when they sign in again.</source>
        <translation>Para quien ha perdido su teléfono y sus códigos de recuperación. Asegúrese de que es esa persona quien lo pide. Sus sesiones y claves de API terminan, y configurará otro autenticador cuando vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>%1 sets up another authenticator at the next sign-in.</source>
        <translation>%1 configurará otro autenticador en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Terminar todas las sesiones</translation>
    </message>
    <message>
        <source>End every session of %1?</source>
        <translation>¿Terminar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>They have to sign in again, and the devices they used before are no longer known.</source>
        <translation>Tendrá que iniciar sesión de nuevo, y los dispositivos que usó antes dejan de ser conocidos.</translation>
    </message>
    <message>
        <source>&amp;End them</source>
        <translation>&amp;Terminarlas</translation>
    </message>
    <message>
        <source>Every session of %1 has ended.</source>
        <translation>Todas las sesiones de %1 han terminado.</translation>
    </message>
    <message>
        <source>%1 becomes an administrator once a second one agrees.</source>
        <translation>%1 será administrador en cuanto lo acepte un segundo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDetail</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody changes their own role or disables themselves: that takes another administrator.</source>
        <translation>Nadie cambia su propio rol ni se desactiva a sí mismo: para eso hace falta otro administrador.</translation>
    </message>
    <message>
        <source>Becomes an administrator once a second one agrees, see above.</source>
        <translation>Será administrador en cuanto lo acepte un segundo, véase arriba.</translation>
    </message>
    <message>
        <source>Change r&amp;ole …</source>
        <translation>Cambiar el r&amp;ol …</translation>
    </message>
    <message>
        <source>Send &amp;invitation again</source>
        <translation>Enviar de nuevo la &amp;invitación</translation>
    </message>
    <message>
        <source>Send lin&amp;k for a new password</source>
        <translation>Enviar en&amp;lace de contraseña nueva</translation>
    </message>
    <message>
        <source>Take away the &amp;authenticator …</source>
        <translation>Quitar el a&amp;utenticador …</translation>
    </message>
    <message>
        <source>&amp;Disable account …</source>
        <translation>&amp;Desactivar la cuenta …</translation>
    </message>
    <message>
        <source>Ena&amp;ble account</source>
        <translation>Acti&amp;var la cuenta</translation>
    </message>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesión iniciada en ningún sitio.</translation>
    </message>
    <message>
        <source>End &amp;all sessions …</source>
        <translation>&amp;Terminar todas las sesiones …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>%1
Last used %2</source>
        <translation>%1
Último uso %2</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the session in %1</source>
        <translation>Terminar la sesión en %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UserDialog</name>
    <message>
        <source>New user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Send &amp;invitation</source>
        <translation>Enviar &amp;invitación</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>They get an e-mail with which they choose their own password within 72 hours.</source>
        <translation>Recibe un correo con el que elige su propia contraseña en un plazo de 72 horas.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>&amp;Cambiar el rol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that the invitation goes to.</source>
        <translation>Introduzca la dirección de correo a la que va la invitación.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::identity::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>No account fits these filters.</source>
        <translation>Ninguna cuenta coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Everybody who works at this desk, and what they may do.</source>
        <translation>Todos los que trabajan aquí y lo que pueden hacer.</translation>
    </message>
    <message>
        <source>Everybody who works at this desk. E-mail addresses are masked.</source>
        <translation>Todos los que trabajan aquí. Las direcciones de correo están enmascaradas.</translation>
    </message>
    <message>
        <source>&amp;What roles may do</source>
        <translation>Lo &amp;que pueden hacer los roles</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;New user …</source>
        <translation>Usuario &amp;nuevo …</translation>
    </message>
    <message>
        <source>Select a user to see details.</source>
        <translation>Seleccione un usuario para ver los detalles.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Rol&amp;e</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::BrakeBar</name>
    <message>
        <source>No text messages to numbers that begin with %1 until %2: few of the %3 codes that were sent there in an hour were used.</source>
        <translation>No hay mensajes de texto a números que empiezan por %1 hasta el %2: se usaron pocos de los %3 códigos que se enviaron allí en una hora.</translation>
    </message>
    <message>
        <source>No text messages until %1: the money of the day is spent on %2 of them. E-mails go out as ever.</source>
        <translation>No hay mensajes de texto hasta el %1: el dinero del día se gastó en %2 de ellos. Los correos salen como siempre.</translation>
    </message>
    <message>
        <source>Somebody is trying out codes: %1 wrong ones in an hour. Networks with a wrong code are held off until %2; known devices are not.</source>
        <translation>Alguien está probando códigos: %1 incorrectos en una hora. Las redes con un código incorrecto quedan fuera hasta el %2; los dispositivos conocidos, no.</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>Motivo de la liberación</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Liberado.</translation>
    </message>
    <message>
        <source>R&amp;elease</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>Reason, for the a&amp;udit trail</source>
        <translation>Motivo, para el registro &amp;de auditoría</translation>
    </message>
</context>
<context>
    <name>countersign::ui::outbox::OutboxPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>No hay mensajes</translation>
    </message>
    <message>
        <source>Codes and notices appear here as soon as they are asked for.</source>
        <translation>Los códigos y avisos aparecen aquí en cuanto se piden.</translation>
    </message>
    <message>
        <source>Select a message to see details.</source>
        <translation>Seleccione un mensaje para ver los detalles.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Messages to customers and how they fare. Updates by itself.</source>
        <translation>Mensajes a los clientes y cómo les va. Se actualiza solo.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>The code is in the clipboard for one minute.</source>
        <translation>El código está en el portapapeles durante un minuto.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::ActivityCharts</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Inicios de sesión de clientes</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Inicios de sesión del personal</translation>
    </message>
    <message>
        <source>Sign-ins refused</source>
        <translation>Inicios de sesión rechazados</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Mensajes entregados</translation>
    </message>
    <message>
        <source>Messages failed</source>
        <translation>Mensajes fallidos</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Inicios de sesión rechazados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The last two weeks, day by day</source>
        <translation>Las dos últimas semanas, día por día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionList</name>
    <message>
        <source>All is well.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::AttentionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>how urgent it is, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::OverviewPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What needs you today. Updates by itself every minute.</source>
        <translation>Lo que hoy requiere su atención. Se actualiza solo cada minuto.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>The last two weeks</source>
        <translation>Las dos últimas semanas</translation>
    </message>
    <message>
        <source>The overview could not be loaded</source>
        <translation>No se pudo cargar el resumen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Datos del %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::overview::StandingCard</name>
    <message>
        <source>Not by this server yet</source>
        <translation>Aún no por este servidor</translation>
    </message>
    <message>
        <source>Intact on %1</source>
        <translation>Íntegro el %1</translation>
    </message>
    <message>
        <source>Damaged, as found on %1</source>
        <translation>Daños detectados el %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Signed up to</source>
        <translation>Firmado hasta</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Staff signed in</source>
        <translation>Personal con sesión iniciada</translation>
    </message>
    <message>
        <source>Customers signed in</source>
        <translation>Clientes con sesión iniciada</translation>
    </message>
    <message>
        <source>Audit trail and sessions</source>
        <translation>Registro de auditoría y sesiones</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::CertificateView</name>
    <message>
        <source>Trusted so far</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Fingerprint that was trusted so far</source>
        <translation>Huella que era de confianza hasta ahora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>It does not say</source>
        <translation>No lo indica</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>An authority that this computer knows vouches for it.</source>
        <translation>Lo avala una autoridad que este equipo conoce.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::ServersDialog</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>&amp;Start Countersign with this server</source>
        <translation>&amp;Iniciar Countersign con este servidor</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>&amp;Certificate …</source>
        <translation>&amp;Certificado …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>&amp;Quitar …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Trusted certificate</source>
        <translation>Certificado de confianza</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Añadir …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The server inside this program</source>
        <translation>El servidor dentro de este programa</translation>
    </message>
    <message>
        <source>You are working with this server.</source>
        <translation>Está trabajando con este servidor.</translation>
    </message>
    <message>
        <source>You are signed out of the server in use when you choose another one.</source>
        <translation>Si elige otro servidor, se cierra su sesión en el actual.</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Quitar el servidor</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>This console forgets its certificate, its session and what it remembers of its audit trail. Nothing changes on the server.</source>
        <translation>Esta consola olvida su certificado, su sesión y lo que recuerda de su registro de auditoría. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::servers::TrustDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Trust &amp;this certificate and no other</source>
        <translation>Confiar solo en &amp;este certificado</translation>
    </message>
    <message>
        <source>Trust &amp;what an authority vouches for</source>
        <translation>Confiar en lo que avale una &amp;autoridad</translation>
    </message>
    <message>
        <source>I have &amp;compared the fingerprint, and it is the same.</source>
        <translation>He comparado la &amp;huella y es la misma.</translation>
    </message>
    <message>
        <source>T&amp;rust this server</source>
        <translation>Con&amp;fiar en este servidor</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>The console then works with Countersign on another machine. You see its certificate before anything else is sent to it.</source>
        <translation>La consola trabaja entonces con Countersign en otro equipo. Verá su certificado antes de que se le envíe nada más.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>As you call it, such as Main office</source>
        <translation>Como usted lo llame, por ejemplo Oficina central</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one of the server itself: countersignd prints it when it starts, and the console on the server&apos;s own computer shows it on its page About. Ask on the telephone or in person, not by a message.</source>
        <translation>Compare la huella con la del propio servidor: countersignd la escribe al iniciarse y la consola del equipo del servidor la muestra en su página «Acerca de». Pregúntela por teléfono o en persona, no por mensaje.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>T&amp;rust the new certificate</source>
        <translation>Con&amp;fiar en el certificado nuevo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>This is not the certificate that you trusted. It may have been renewed, or somebody is intercepting the connection. Go on only if the person who runs the server confirms the new fingerprint.</source>
        <translation>Este no es el certificado que usted aceptó. Puede que se haya renovado o que alguien esté interceptando la conexión. Continúe solo si quien administra el servidor le confirma la huella nueva.</translation>
    </message>
    <message>
        <source>This is the certificate that you trust.</source>
        <translation>Este es el certificado que usted aceptó.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::BusinessForm</name>
    <message>
        <source>Name in messa&amp;ges</source>
        <translation>Nombre en los &amp;mensajes</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Phone number for &amp;questions</source>
        <translation>Te&amp;léfono para preguntas</translation>
    </message>
    <message>
        <source>+1 800 555 0199</source>
        <translation>+1 800 555 0199</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CountriesForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Num&amp;bers of all countries</source>
        <translation>Números de cual&amp;quier país</translation>
    </message>
    <message>
        <source>Only numbers of t&amp;hese countries</source>
        <translation>&amp;Solo números de estos países</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Name or two letters, such as Germany or DE</source>
        <translation>Nombre o dos letras, por ejemplo Alemania o DE</translation>
    </message>
    <message>
        <source>Find a countr&amp;y</source>
        <translation>&amp;Buscar un país</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Please tick at least one country, or allow them all.</source>
        <translation>Marque al menos un país o permítalos todos.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::CustomersStep</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Who may sign in with a code. You can import a list now or later, and add people one by one.</source>
        <translation>Quién puede iniciar sesión con un código. Puede importar una lista ahora o más tarde y añadir personas una a una.</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file …</source>
        <translation>&amp;Importar un archivo CSV …</translation>
    </message>
    <message>
        <source>&amp;Put in invented customers</source>
        <translation>Añadir clientes &amp;ficticios</translation>
    </message>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>A&amp;brir Countersign</translation>
    </message>
    <message>
        <source>Invented customers have reserved phone numbers and addresses, so nothing reaches anybody. Delete them before real ones sign in.</source>
        <translation>Los clientes ficticios tienen números de teléfono y direcciones reservados, así que nada llega a nadie. Elimínelos antes de que inicien sesión los de verdad.</translation>
    </message>
    <message>
        <source>What you have left out is in Settings and under Customers.</source>
        <translation>Lo que haya omitido está en «Configuración» y en «Clientes».</translation>
    </message>
    <message>
        <source>Putting them in …</source>
        <translation>Añadiéndolos …</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in.</source>
        <translation>
            <numerusform>Se ha añadido %n cliente.</numerusform>
            <numerusform>Se han añadido %n clientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::EmailForm</name>
    <message>
        <source>mail.example.com; empty for none</source>
        <translation>mail.example.com; vacío si no hay</translation>
    </message>
    <message>
        <source>desk@example.com</source>
        <translation>desk@example.com</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (puerto 587)</translation>
    </message>
    <message>
        <source>TLS from the start (port 465)</source>
        <translation>TLS desde el principio (puerto 465)</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Ser&amp;vidor de correo</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Sender&apos;s &amp;address</source>
        <translation>Dirección del r&amp;emitente</translation>
    </message>
    <message>
        <source>Please enter the name of your mail server.</source>
        <translation>Introduzca el nombre de su servidor de correo.</translation>
    </message>
    <message>
        <source>Please enter the password for this server and user name, too.</source>
        <translation>Introduzca también la contraseña de este servidor y usuario.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address that messages are sent from.</source>
        <translation>Introduzca la dirección de correo desde la que se envían los mensajes.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunStep</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::FirstRunWizard</name>
    <message>
        <source>First run</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SaveBar</name>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Des&amp;hacer los cambios</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Gu&amp;ardar los cambios</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ServiceSettings</name>
    <message>
        <source>Only administrators change what follows.</source>
        <translation>Solo los administradores pueden cambiar lo siguiente.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next message on.</source>
        <translation>Guardado. Vale a partir del próximo mensaje.</translation>
    </message>
    <message>
        <source>Somebody else has changed the settings in the meantime. Undo your changes to see theirs.</source>
        <translation>Otra persona ha cambiado entretanto la configuración. Deshaga sus cambios para ver los de esa persona.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsForm</name>
    <message>
        <source>Set on %1; type to replace it</source>
        <translation>Guardado el %1; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>Set; type to replace it</source>
        <translation>Guardado; escriba para sustituirlo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How Countersign looks and speaks here.</source>
        <translation>Cómo se ve y habla Countersign aquí.</translation>
    </message>
    <message>
        <source>How Countersign looks here, and how it reaches your customers and colleagues.</source>
        <translation>Cómo se ve Countersign aquí y cómo llega a sus clientes y colegas.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::SettingsStep</name>
    <message>
        <source>&amp;Save and go on</source>
        <translation>Guardar &amp;y continuar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Skip &amp;for now</source>
        <translation>Omitir por a&amp;hora</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TestBar</name>
    <message>
        <source>Phone &amp;number for a test</source>
        <translation>Teléfo&amp;no para una prueba</translation>
    </message>
    <message>
        <source>Address f&amp;or a test</source>
        <translation>Dirección &amp;para una prueba</translation>
    </message>
    <message>
        <source>+12025550123</source>
        <translation>+12025550123</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>Send te&amp;xt message</source>
        <translation>Enviar mensa&amp;je de texto</translation>
    </message>
    <message>
        <source>Send e-ma&amp;il</source>
        <translation>Enviar corre&amp;o</translation>
    </message>
    <message>
        <source>Please enter a phone number that you can look at.</source>
        <translation>Introduzca un número de teléfono que pueda consultar.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address that you can read.</source>
        <translation>Introduzca una dirección de correo que pueda leer.</translation>
    </message>
    <message>
        <source>Nothing is set up yet that could send it.</source>
        <translation>Aún no hay nada configurado que pueda enviarlo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::TextMessagesForm</name>
    <message>
        <source>AC…, from Twilio&apos;s console; empty for none</source>
        <translation>AC…, de la consola de Twilio; vacío si no hay</translation>
    </message>
    <message>
        <source>+12025550199, or a messaging service that starts with MG</source>
        <translation>+12025550199, o un servicio de mensajes que empiece por MG</translation>
    </message>
    <message>
        <source>https://desk.example.com/v1/outbox/callbacks/twilio</source>
        <translation>https://desk.example.com/v1/outbox/callbacks/twilio</translation>
    </message>
    <message>
        <source>Twilio account SI&amp;D</source>
        <translation>SI&amp;D de la cuenta de Twilio</translation>
    </message>
    <message>
        <source>Auth &amp;token</source>
        <translation>To&amp;ken de autenticación</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>Delivery re&amp;ports to (optional)</source>
        <translation>Informes de entre&amp;ga a (opcional)</translation>
    </message>
    <message>
        <source>Please enter the SID of your account at Twilio.</source>
        <translation>Introduzca el SID de su cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Please enter the auth token of this account.</source>
        <translation>Introduzca el token de autenticación de esta cuenta.</translation>
    </message>
    <message>
        <source>Please enter the number or messaging service that sends the messages.</source>
        <translation>Introduzca el número o el servicio de mensajes que envía los mensajes.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::settings::ThisComputerCard</name>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Change the language now?</source>
        <translation>¿Cambiar el idioma ahora?</translation>
    </message>
    <message>
        <source>Every page is opened anew. What you have not saved yet would be lost.</source>
        <translation>Todas las páginas se abren de nuevo. Lo que aún no haya guardado se perdería.</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>&amp;Cambiarlo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::AuthenticatorForm</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the secret below into it.</source>
        <translation>Escanee esto con una aplicación de autenticación en su teléfono o escriba en ella el secreto de abajo.</translation>
    </message>
    <message>
        <source>Secret for the authenticator</source>
        <translation>Secreto para el autenticador</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows now</source>
        <translation>&amp;Código que muestra ahora la aplicación</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Código que muestra ahora la aplicación</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Introduzca las seis cifras.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CodePage</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>Your password is right. Open your authenticator app and enter the code it shows for Countersign.</source>
        <translation>Su contraseña es correcta. Abra su aplicación de autenticación e introduzca el código que muestra para Countersign.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>&amp;Volver a la contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Usar el &amp;autenticador</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Usar un código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Please enter one of your recovery codes.</source>
        <translation>Introduzca uno de sus códigos de recuperación.</translation>
    </message>
    <message>
        <source>Please enter the six digits.</source>
        <translation>Introduzca las seis cifras.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Buscar una página o una acción</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::MainWindow</name>
    <message>
        <source>Starting Countersign…</source>
        <translation>Iniciando Countersign…</translation>
    </message>
    <message>
        <source>Countersign could not start</source>
        <translation>Countersign no pudo iniciarse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on where you were.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo para seguir donde estaba.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so you stay signed in only until you close Countersign.</source>
        <translation>No se puede usar el llavero de este equipo, así que su sesión dura solo hasta que cierre Countersign.</translation>
    </message>
    <message>
        <source>Which server do you work with?</source>
        <translation>¿Con qué servidor trabaja?</translation>
    </message>
    <message>
        <source>Choose one, or add it with its address.</source>
        <translation>Elija uno o añádalo con su dirección.</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Ser&amp;vidores …</translation>
    </message>
    <message>
        <source>Sign out now?</source>
        <translation>¿Cerrar sesión ahora?</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Close Countersign now?</source>
        <translation>¿Cerrar Countersign ahora?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>What you have not saved yet would be lost.</source>
        <translation>Lo que aún no haya guardado se perdería.</translation>
    </message>
    <message>
        <source>Sign in again to go on where you were.</source>
        <translation>Inicie sesión de nuevo para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Servers …</source>
        <translation>Servidores …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit when the window is closed</source>
        <translation>Salir al cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::PasswordPage</name>
    <message>
        <source>This code is wrong, was used, or has expired. Ask for a new one.</source>
        <translation>Este código es incorrecto, ya se usó o ha caducado. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Send me a &amp;code</source>
        <translation>Enviarme un &amp;código</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Establecer la contraseña</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>&amp;Back to sign-in</source>
        <translation>&amp;Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Paste the code from the e-mail that invited you or that you asked for below.</source>
        <translation>Pegue el código del correo que le invitó o que pidió abajo.</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>Código del c&amp;orreo</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>Repita la contraseña n&amp;ueva</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words that do not belong together are good.</source>
        <translation>Al menos %1 caracteres; van bien unas palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>No code, or it has expired? Have one sent to your e-mail address.</source>
        <translation>¿No tiene código o ha caducado? Haga que se le envíe uno a su dirección de correo.</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
        <source>If there is an account with this address, a code is on its way to it. It works for 15 minutes.</source>
        <translation>Si hay una cuenta con esta dirección, va un código de camino a ella. Sirve durante 15 minutos.</translation>
    </message>
    <message>
        <source>Please paste the code from the e-mail.</source>
        <translation>Pegue el código del correo.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>Your e-mail a&amp;ddress</source>
        <translation>Su &amp;dirección de correo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::RecoveryCodes</name>
    <message>
        <source>Each of these codes stands in for the app once, if you lose your phone. They are shown now and never again: keep them where only you find them.</source>
        <translation>Cada uno de estos códigos sustituye una vez a la aplicación si pierde su teléfono. Se muestran ahora y nunca más: guárdelos donde solo usted los encuentre.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar …</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>&amp;He guardado estos códigos</translation>
    </message>
    <message>
        <source>Copied. Paste them into your password manager, then copy something else.</source>
        <translation>Copiado. Péguelos en su gestor de contraseñas y después copie otra cosa.</translation>
    </message>
    <message>
        <source>Save recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>countersign-recovery-codes.txt</source>
        <translation>countersign-codigos-de-recuperacion.txt</translation>
    </message>
    <message>
        <source>Recovery codes for Countersign, each good once:</source>
        <translation>Códigos de recuperación para Countersign, cada uno sirve una vez:</translation>
    </message>
    <message>
        <source>Saved. Only you can read this file.</source>
        <translation>Guardado. Solo usted puede leer este archivo.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Printed. Keep the paper where only you find it.</source>
        <translation>Impreso. Guarde el papel donde solo usted lo encuentre.</translation>
    </message>
    <message>
        <source>The printer could not be used.</source>
        <translation>No se pudo usar la impresora.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SessionBar</name>
    <message>
        <source>Nothing has been done for a while. You will be signed out at %1; what is on screen stays.</source>
        <translation>No ha habido actividad durante un rato. Su sesión se cierra a las %1; lo que está en pantalla se conserva.</translation>
    </message>
    <message>
        <source>Stay si&amp;gned in</source>
        <translation>&amp;Mantener la sesión</translation>
    </message>
    <message>
        <source>Your session ends at %1, as every session does after some hours. Sign in again, and go on where you are.</source>
        <translation>Su sesión termina a las %1, como toda sesión al cabo de unas horas. Inicie sesión de nuevo y siga donde está.</translation>
    </message>
    <message>
        <source>Si&amp;gn in again</source>
        <translation>Iniciar sesión de n&amp;uevo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInFlow</name>
    <message>
        <source>Set up your second factor</source>
        <translation>Configure su segundo factor</translation>
    </message>
    <message>
        <source>A password alone opens nothing here. From now on you also enter a code that your phone shows.</source>
        <translation>Una contraseña sola no abre nada aquí. Desde ahora introduce también un código que muestra su teléfono.</translation>
    </message>
    <message>
        <source>&amp;Back to the password</source>
        <translation>&amp;Volver a la contraseña</translation>
    </message>
    <message>
        <source>Keep your recovery codes</source>
        <translation>Guarde sus códigos de recuperación</translation>
    </message>
    <message>
        <source>Your second factor is set up.</source>
        <translation>Su segundo factor está configurado.</translation>
    </message>
    <message>
        <source>Your password is set. Sign in with it.</source>
        <translation>Su contraseña está establecida. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>Somebody has an account here by now.</source>
        <translation>Entretanto alguien tiene aquí una cuenta.</translation>
    </message>
    <message>
        <source>This took too long. Please enter your password again.</source>
        <translation>Ha tardado demasiado. Introduzca su contraseña de nuevo.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::SignInPage</name>
    <message>
        <source>Sign in to Countersign</source>
        <translation>Iniciar sesión en Countersign</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>¿&amp;Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>I have a &amp;code</source>
        <translation>Tengo un có&amp;digo</translation>
    </message>
    <message>
        <source>Demo: sign in with one click as</source>
        <translation>Demostración: iniciar sesión con un clic como</translation>
    </message>
    <message>
        <source>%1   ·   %2</source>
        <translation>%1   ·   %2</translation>
    </message>
    <message>
        <source>Please enter your e-mail address and your password.</source>
        <translation>Introduzca su dirección de correo y su contraseña.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Ser&amp;vers …</source>
        <translation>Ser&amp;vidores …</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::StepUpDialog</name>
    <message>
        <source>Con&amp;firm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>What you are about to do needs a fresh confirmation. It counts for ten minutes.</source>
        <translation>Lo que va a hacer necesita una nueva confirmación. Vale durante diez minutos.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Su con&amp;traseña</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Code of your authenticator</source>
        <translation>&amp;Código de su autenticador</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>Código de su autenticador</translation>
    </message>
    <message>
        <source>Use the &amp;authenticator instead</source>
        <translation>Usar el &amp;autenticador</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code instead</source>
        <translation>Usar un código de &amp;recuperación</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::TrayIcon</name>
    <message>
        <source>&amp;Open Countersign</source>
        <translation>&amp;Abrir Countersign</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Seguir en &amp;marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Countersign: nothing needs attention</source>
        <translation>Countersign: nada requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n thing(s) need attention</source>
        <translation>
            <numerusform>Countersign: %n asunto requiere atención</numerusform>
            <numerusform>Countersign: %n asuntos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome to Countersign</source>
        <translation>Bienvenido a Countersign</translation>
    </message>
    <message>
        <source>Nobody has an account here yet. Make yours: you will be the administrator, and invite the others.</source>
        <translation>Nadie tiene aún una cuenta aquí. Cree la suya: usted será el administrador e invitará a los demás.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>Su &amp;correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Repita la contraseña</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caracteres o más</translation>
    </message>
    <message>
        <source>Making your account …</source>
        <translation>Creando su cuenta …</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
        <source>Please choose a password of 12 characters or more.</source>
        <translation>Elija una contraseña de 12 caracteres o más.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>&amp;Make my account</source>
        <translation>Crear &amp;mi cuenta</translation>
    </message>
</context>
<context>
    <name>countersign::ui::shell::Workspace</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be out of date; the console keeps trying and goes on by itself.</source>
        <translation>No se puede alcanzar el servidor. Lo que ve puede estar anticuado; la consola sigue intentándolo y continúa por sí sola.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>This server shows a certificate that is not the one you trusted. Nothing was sent to it. Ask your administrator before you go on.</source>
        <translation>Este servidor muestra un certificado distinto del que usted aceptó. No se le ha enviado nada. Pregunte a su administrador antes de continuar.</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 no es de confianza</translation>
    </message>
    <message>
        <source>Sign out (Ctrl+Shift+Q)</source>
        <translation>Cerrar sesión (Ctrl+Mayús+Q)</translation>
    </message>
    <message>
        <source>Find a page or an action: Ctrl+K   ·   Refresh: F5</source>
        <translation>Buscar una página o una acción: Ctrl+K   ·   Actualizar: F5</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Connected to this computer</source>
        <translation>Conectado a este equipo</translation>
    </message>
    <message>
        <source>No connection to this computer</source>
        <translation>Sin conexión con este equipo</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::BarChart</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, as in 22 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day and its counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::FilterBar</name>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::Notifier</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::PagedTable</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando …</translation>
    </message>
    <message>
        <source>All %L1 shown</source>
        <translation>Se muestran los %L1</translation>
    </message>
    <message>
        <source>%L1 shown, more as you scroll</source>
        <translation>%L1 mostrados, más al desplazarse</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::ProgressPane</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The same as the secret below, for the camera of a phone.</source>
        <translation>Lo mismo que el secreto de abajo, para la cámara de un teléfono.</translation>
    </message>
</context>
<context>
    <name>countersign::ui::widgets::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
</TS>
